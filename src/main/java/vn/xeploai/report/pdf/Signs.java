package vn.xeploai.report.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Signs of levels that the font does not have, drawn once for a file as shapes. */
final class Signs {
    private static final float SIDE = 100;
    private static final int STAR = '★';
    private static final int HALF_MOON = '◐';
    private static final int POINTS = 10;

    private final Image star;
    private final Image halfMoon;

    Signs(PdfWriter writer) {
        PdfContentByte content = writer.getDirectContent();
        star = Image.getInstance(star(content.createTemplate(SIDE, SIDE)));
        halfMoon = Image.getInstance(halfMoon(content.createTemplate(SIDE, SIDE)));
    }

    static boolean has(int letter) {
        return letter == STAR || letter == HALF_MOON;
    }

    /** The sign as high as the letters around it. */
    Chunk chunk(int letter, Font font) {
        Image image = Image.getInstance(letter == STAR ? star : halfMoon);
        float side = font.getSize() * 0.8f;
        image.scaleAbsolute(side, side);
        return new Chunk(image, 0, -font.getSize() * 0.1f);
    }

    private static PdfTemplate star(PdfTemplate drawn) {
        for (int i = 0; i < POINTS; i++) {
            double radius = i % 2 == 0 ? SIDE / 2 : SIDE / 5;
            double angle = Math.PI / 2 + i * 2 * Math.PI / POINTS;
            float x = (float) (SIDE / 2 + radius * Math.cos(angle));
            float y = (float) (SIDE / 2 + radius * Math.sin(angle));
            if (i == 0) {
                drawn.moveTo(x, y);
            } else {
                drawn.lineTo(x, y);
            }
        }
        drawn.closePathFillStroke();
        return drawn;
    }

    private static PdfTemplate halfMoon(PdfTemplate drawn) {
        drawn.setLineWidth(6);
        drawn.circle(SIDE / 2, SIDE / 2, SIDE * 0.4f);
        drawn.stroke();
        drawn.moveTo(SIDE / 2, SIDE * 0.9f);
        drawn.arc(SIDE * 0.1f, SIDE * 0.1f, SIDE * 0.9f, SIDE * 0.9f, 90, 180);
        drawn.closePathFillStroke();
        return drawn;
    }
}

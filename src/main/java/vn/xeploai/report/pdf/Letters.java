package vn.xeploai.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Objects;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Liberation Serif, as wide as Times New Roman letter by letter and with all Vietnamese marks; put into the file (SIL Open Font
 * License 1.1).
 *
 * @param upright for running text
 * @param heavy for titles
 * @param slanted for remarks
 * @param signs what the font lacks
 */
record Letters(BaseFont upright, BaseFont heavy, BaseFont slanted, Signs signs) {
    private static final String FOLDER = "/liberation/";
    /** Stands for a letter that the font does not have. */
    private static final char UNKNOWN = '□';

    static Letters load(PdfWriter writer) throws IOException {
        return new Letters(
                face("LiberationSerif-Regular.ttf"),
                face("LiberationSerif-Bold.ttf"),
                face("LiberationSerif-Italic.ttf"),
                new Signs(writer));
    }

    private static BaseFont face(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(FOLDER + file), file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
        }
    }

    /** The words in those letters; signs of levels that the font lacks are drawn. */
    Phrase phrase(String text, Face face) {
        BaseFont base = switch (face.weight()) {
            case UPRIGHT -> upright;
            case BOLD -> heavy;
            case ITALIC -> slanted;
        };
        Font font = new Font(base, (float) face.size(), Font.NORMAL, Color.decode("#" + face.ink()));
        Phrase phrase = new Phrase();
        phrase.setFont(font);
        StringBuilder run = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints().forEach(letter -> {
            if (base.charExists(letter) || letter == '\n') {
                run.appendCodePoint(letter);
            } else if (Signs.has(letter)) {
                flush(run, phrase, font);
                phrase.add(signs.chunk(letter, font));
            } else {
                run.append(UNKNOWN);
            }
        });
        flush(run, phrase, font);
        return phrase;
    }

    private static void flush(StringBuilder run, Phrase phrase, Font font) {
        if (!run.isEmpty()) {
            phrase.add(new Chunk(run.toString(), font));
            run.setLength(0);
        }
    }
}

package vn.xeploai.report.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.ChartKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.ChartSeries;
import vn.xeploai.text.Numbers;

/** A chart drawn in lines and letters, from the cells of the table above it. */
final class ChartPicture {
    private static final float HIGHEST = 300;
    private static final float LOWEST = 170;
    private static final float SPACE_BEFORE = 12;
    /** What explains the chart goes with it. */
    private static final float ROOM_FOR_NOTE = 44;
    private static final float TITLE = 13;
    private static final float SMALL = 9;
    private static final float LEFT_OF_BARS = 150;
    private static final float LEFT_OF_LINES = 40;
    private static final float RIGHT = 20;
    private static final float BOTTOM = 56;
    private static final float TOP = 34;
    private static final float STEP = 20;
    private static final float HUNDRED = 100;
    private static final float BAR = 0.62f;
    /** A part narrower than its number bears none. */
    private static final float NARROW = 24;
    private static final Color GRID = new Color(0xD0, 0xD0, 0xD0);

    private final PdfWriter writer;
    private final Letters letters;
    private final float width;
    private float height = HIGHEST;

    ChartPicture(PdfWriter writer, Letters letters, float width) {
        this.writer = writer;
        this.letters = letters;
        this.width = width;
    }

    /** As high as the page still has room for; on the next one where that is too little. */
    void draw(Chart chart, Table table, Document document) {
        float left = writer.getVerticalPosition(false) - document.bottom() - SPACE_BEFORE - ROOM_FOR_NOTE;
        if (left < LOWEST) {
            document.newPage();
            left = HIGHEST;
        }
        height = Math.min(HIGHEST, left);
        PdfTemplate page = writer.getDirectContent().createTemplate(width, height);
        List<ChartSeries> series = ChartSeries.of(table);
        List<String> names = ChartSeries.categories(table);
        words(page, chart.title(), width / 2, height - TITLE - 2, TITLE, Element.ALIGN_CENTER, Color.BLACK);
        if (chart.kind() == ChartKind.STACKED_BARS) {
            bars(page, names, series);
        } else {
            lines(page, names, series);
        }
        legend(page, series);
        Image picture = Image.getInstance(page);
        picture.setSpacingBefore(SPACE_BEFORE);
        document.add(picture);
    }

    private void bars(PdfTemplate page, List<String> names, List<ChartSeries> series) {
        float room = width - LEFT_OF_BARS - RIGHT;
        for (float percent = 0; percent <= HUNDRED; percent += STEP) {
            float x = LEFT_OF_BARS + room * percent / HUNDRED;
            line(page, x, BOTTOM, x, height - TOP);
            words(page, Math.round(percent) + " %", x, BOTTOM - SMALL - 3, SMALL, Element.ALIGN_CENTER, Color.BLACK);
        }
        float each = (height - TOP - BOTTOM) / names.size();
        for (int row = 0; row < names.size(); row++) {
            float y = height - TOP - each * (row + 1) + each * (1 - BAR) / 2;
            words(page, names.get(row), LEFT_OF_BARS - 8, y + each * BAR / 2 - SMALL / 2, SMALL + 2, Element.ALIGN_RIGHT, Color.BLACK);
            float x = LEFT_OF_BARS;
            for (ChartSeries part : series) {
                BigDecimal value = part.values().get(row);
                if (value != null && value.signum() > 0) {
                    float length = room * value.floatValue() / HUNDRED;
                    page.setColorFill(Color.decode("#" + part.ink()));
                    page.rectangle(x, y, length, each * BAR);
                    page.fill();
                    if (length > NARROW) {
                        words(page, Numbers.decimal(value), x + length / 2, y + each * BAR / 2 - SMALL / 3, SMALL,
                                Element.ALIGN_CENTER, Color.WHITE);
                    }
                    x += length;
                }
            }
        }
    }

    private void lines(PdfTemplate page, List<String> names, List<ChartSeries> series) {
        float room = height - TOP - BOTTOM;
        for (float percent = 0; percent <= HUNDRED; percent += STEP) {
            float y = BOTTOM + room * percent / HUNDRED;
            line(page, LEFT_OF_LINES, y, width - RIGHT, y);
            words(page, Math.round(percent) + " %", LEFT_OF_LINES - 6, y - SMALL / 3, SMALL, Element.ALIGN_RIGHT, Color.BLACK);
        }
        float each = (width - LEFT_OF_LINES - RIGHT) / names.size();
        for (int row = 0; row < names.size(); row++) {
            words(page, names.get(row), LEFT_OF_LINES + each * (row + 0.5f), BOTTOM - SMALL - 3, SMALL, Element.ALIGN_CENTER, Color.BLACK);
        }
        for (ChartSeries one : series) {
            Color ink = Color.decode("#" + one.ink());
            page.setColorStroke(ink);
            page.setLineWidth(1.6f);
            BigDecimal before = null;
            for (int row = 0; row < names.size(); row++) {
                BigDecimal value = one.values().get(row);
                if (value != null) {
                    float x = LEFT_OF_LINES + each * (row + 0.5f);
                    float y = BOTTOM + room * value.floatValue() / HUNDRED;
                    if (before != null) {
                        page.moveTo(x - each, BOTTOM + room * before.floatValue() / HUNDRED);
                        page.lineTo(x, y);
                        page.stroke();
                    }
                    page.setColorFill(ink);
                    page.circle(x, y, 2.4f);
                    page.fill();
                }
                before = value;
            }
        }
    }

    /** A mark and the name of each series, in one line as far as they fit, else in two. */
    private void legend(PdfTemplate page, List<ChartSeries> series) {
        float x = LEFT_OF_LINES;
        float y = BOTTOM - 3 * SMALL - 4;
        for (ChartSeries each : series) {
            float needed = 14 + letters.upright().getWidthPoint(each.name(), SMALL + 1) + 16;
            if (x + needed > width && x > LEFT_OF_LINES) {
                x = LEFT_OF_LINES;
                y -= SMALL + 6;
            }
            page.setColorFill(Color.decode("#" + each.ink()));
            page.rectangle(x, y, 9, 9);
            page.fill();
            words(page, each.name(), x + 14, y + 1, SMALL + 1, Element.ALIGN_LEFT, Color.BLACK);
            x += needed;
        }
    }

    private void words(PdfContentByte page, String text, float x, float y, float size, int align, Color ink) {
        page.beginText();
        page.setColorFill(ink);
        page.setFontAndSize(letters.upright(), size);
        page.showTextAligned(align, text, x, y, 0);
        page.endText();
    }

    private static void line(PdfContentByte page, float fromX, float fromY, float toX, float toY) {
        page.setColorStroke(GRID);
        page.setLineWidth(0.5f);
        page.moveTo(fromX, fromY);
        page.lineTo(toX, toY);
        page.stroke();
    }
}

package vn.xeploai.report.pdf;

import java.awt.Color;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.HeadingGroup;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.Align;
import vn.xeploai.report.layout.CellText;
import vn.xeploai.report.layout.Fitted;
import vn.xeploai.report.layout.Inks;
import vn.xeploai.report.layout.Sizes;
import vn.xeploai.report.layout.Widths;

/** Draws one table: headings repeated on every page, rows never split unless higher than a page; given away as it grows. */
final class TablePages {
    private static final Color SHADE = Color.decode("#" + Inks.SHADE);
    private static final float SIDE = 2.5f;
    private static final float AIR = 1.5f;
    private static final float LEADING = 1.15f;
    private static final float LINE = 0.5f;
    /** Rows handed over at a time, so that a long list never stands in memory. */
    private static final int HANDFUL = 200;
    private static final int ROWS_WITH_TAIL = 3;
    /** A table of no more rows is not torn where that can be helped. */
    private static final int SMALL = 10;
    private static final float SPARE = 20;
    private static final float SPACE_BEFORE = 4;
    private static final float GAP_BELOW = 4;

    private final Document document;
    private final PdfWriter writer;
    private final Letters letters;
    private final float room;

    TablePages(Document document, PdfWriter writer, Letters letters) {
        this.document = document;
        this.writer = writer;
        this.letters = letters;
        this.room = document.right() - document.left();
    }

    /**
     * Draws it from here on.
     *
     * @param tail height of what follows and must not stand alone on a page; some last rows then go with it
     */
    void draw(Table table, float tail) {
        Fitted fitted = Widths.of(table).fitted(table, room);
        float[] widths = new float[fitted.points().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = fitted.points().get(i).floatValue();
        }
        int rows = table.rows().size();
        int kept = tail > 0 ? beforeTail(table) : rows;
        boolean few = tail > 0 && rows > 0 && rows <= 2 * ROWS_WITH_TAIL;
        if (few && (kept == 0 || isInLowerHalf() || fits(rows(table, fitted, widths, 0).getTotalHeight() + tail))) {
            end(table, fitted, widths, tail, 0);
            gapBelow();
            return;
        }
        if (rows <= SMALL && isInLowerHalf() && !fits(rows(table, fitted, widths, 0).getTotalHeight())) {
            document.newPage();
        }
        PdfPTable drawn = started(table, fitted, widths);
        drawn.setComplete(false);
        drawn.setSpacingBefore(SPACE_BEFORE);
        if (table.rows().isEmpty()) {
            PdfPCell empty = cell(table.whenEmpty(), Face.italic(Sizes.TABLE), Align.LEFT);
            empty.setColspan(widths.length);
            drawn.addCell(empty);
        }
        for (int i = 0; i < kept; i++) {
            Row row = table.rows().get(i);
            if (row.kind().heads() && i > 0) {
                give(drawn);
            }
            row(drawn, table, fitted, row);
            if (i % HANDFUL == HANDFUL - 1) {
                give(drawn);
            }
        }
        give(drawn);
        drawn.setComplete(true);
        document.add(drawn);
        if (kept < rows) {
            end(table, fitted, widths, tail, kept);
        }
        gapBelow();
    }

    /** None at the top of a page that the library turned to: it would keep an empty page. */
    private void gapBelow() {
        if (!isAtTop()) {
            document.add(new Paragraph(" ", new Font(letters.upright(), GAP_BELOW)));
        }
    }

    /**
     * Draws the rows since the last time, without a gap. They begin on the next page, under the headings again, where the first
     * two would not stand on this one: the library repeats no headings before the first row of what it is given, and turns the
     * page by itself after rows that end close to its foot.
     */
    private void give(PdfPTable drawn) {
        int first = drawn.getHeaderRows();
        if (drawn.isSkipFirstHeader() && drawn.size() > first) {
            float needed = SPARE + drawn.getRowHeight(first) + (drawn.size() > first + 1 ? drawn.getRowHeight(first + 1) : 0);
            boolean turned = isAtTop();
            if (!turned && writer.getVerticalPosition(false) - document.bottom() < needed) {
                document.newPage();
                turned = true;
            }
            drawn.setSkipFirstHeader(!turned);
        }
        document.add(drawn);
        drawn.setSpacingBefore(0);
    }

    /** How many rows stand before those that go with what follows: a heading goes with what it heads. */
    private static int beforeTail(Table table) {
        int kept = Math.max(0, table.rows().size() - ROWS_WITH_TAIL);
        while (kept > 0 && table.rows().get(kept - 1).kind().heads()) {
            kept--;
        }
        return kept;
    }

    /** A small table begins on a new page there rather than be torn; above, it would leave the title alone. */
    private boolean isInLowerHalf() {
        return writer.getVerticalPosition(false) < (document.top() + document.bottom()) / 2;
    }

    private boolean fits(float height) {
        return writer.getVerticalPosition(false) - document.bottom() >= height + SPARE;
    }

    private boolean isAtTop() {
        return writer.getVerticalPosition(false) > document.top() - 1;
    }

    /** The rows from there on: on this page if all that follows fits there too, else on the next under the headings again. */
    private void end(Table table, Fitted fitted, float[] widths, float tail, int from) {
        PdfPTable last = rows(table, fitted, widths, from);
        float needed = last.getTotalHeight() - (from == 0 ? 0 : last.getHeaderHeight()) + tail + SPARE;
        float whole = document.top() - document.bottom();
        boolean turned = isAtTop();
        if (!turned && writer.getVerticalPosition(false) - document.bottom() < needed && needed < whole) {
            document.newPage();
            turned = true;
        }
        last.setSkipFirstHeader(!turned && from > 0);
        last.setSpacingBefore(from == 0 ? SPACE_BEFORE : 0);
        document.add(last);
    }

    private PdfPTable rows(Table table, Fitted fitted, float[] widths, int from) {
        PdfPTable last = started(table, fitted, widths);
        for (Row row : table.rows().subList(from, table.rows().size())) {
            row(last, table, fitted, row);
        }
        return last;
    }

    private PdfPTable started(Table table, Fitted fitted, float[] widths) {
        PdfPTable drawn = new PdfPTable(widths);
        drawn.setWidthPercentage(100);
        drawn.setTotalWidth(room);
        headings(drawn, table, fitted);
        return drawn;
    }

    private void headings(PdfPTable drawn, Table table, Fitted fitted) {
        boolean grouped = table.hasGroups();
        drawn.setHeaderRows((grouped ? 2 : 1) + (table.numbered() ? 1 : 0));
        List<Column> columns = table.columns();
        List<HeadingGroup> groups = table.headingGroups();
        for (HeadingGroup group : groups) {
            PdfPCell cell = heading(group.text(), columns.get(group.first()), fitted);
            cell.setColspan(group.width());
            cell.setRowspan(group.alone() && grouped ? 2 : 1);
            drawn.addCell(cell);
        }
        for (HeadingGroup group : groups) {
            for (int i = group.first(); !group.alone() && i <= group.last(); i++) {
                drawn.addCell(heading(columns.get(i).heading(), columns.get(i), fitted));
            }
        }
        if (table.numbered()) {
            table.numbering().forEach(sign ->
                    drawn.addCell(cell(sign, Face.italic(fitted.size(Sizes.NUMBERING)), Align.CENTRE)));
        }
    }

    private PdfPCell heading(String text, Column column, Fitted fitted) {
        PdfPCell cell = cell(text, Face.bold(fitted.size(Sizes.HEADING)).inked(Inks.of(column)), Align.CENTRE);
        cell.setBackgroundColor(SHADE);
        return cell;
    }

    private void row(PdfPTable drawn, Table table, Fitted fitted, Row row) {
        boolean bold = row.kind().isBold();
        double size = fitted.size(Sizes.TABLE);
        for (int i = 0; i < row.cells().size(); i = row.lastUnder(i) + 1) {
            Cell content = row.cells().get(i);
            PdfPCell cell = cell(
                    CellText.of(content, row.kind()),
                    bold ? Face.bold(size) : Face.upright(size),
                    Align.of(table.columns().get(i).kind(), content));
            cell.setColspan(row.lastUnder(i) - i + 1);
            if (row.kind() == RowKind.TOTAL) {
                cell.setBackgroundColor(SHADE);
            }
            if (table.isSigned()) {
                cell.setMinimumHeight(Sizes.ROW_TO_SIGN);
            }
            drawn.addCell(cell);
        }
    }

    private PdfPCell cell(String text, Face face, Align align) {
        PdfPCell cell = new PdfPCell(letters.phrase(text, face));
        cell.setLeading(0, LEADING);
        cell.setHorizontalAlignment(switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        });
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setPaddingLeft(SIDE);
        cell.setPaddingRight(SIDE);
        cell.setPaddingTop(AIR);
        cell.setPaddingBottom(AIR * 2);
        cell.setBorderWidth(LINE);
        return cell;
    }
}

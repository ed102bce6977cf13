package vn.xeploai.report.word;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

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

/** Writes one table: headings repeated on every page, rows never split between pages. */
final class TableText {
    private static final int SIDE = 50;
    private static final int ROWS_KEPT_TOGETHER = 2;
    /** A table of no more rows is not torn. */
    private static final int SMALL = 10;

    private final XWPFTable drawn;
    private final Table table;
    private final Fitted fitted;
    private final List<Span> spans = new ArrayList<>();
    private boolean started;

    private TableText(XWPFTable drawn, Table table, Fitted fitted) {
        this.drawn = drawn;
        this.table = table;
        this.fitted = fitted;
    }

    static void write(XWPFDocument document, Table table, double room, boolean beforeSignature) {
        Fitted fitted = Widths.of(table).fitted(table, room);
        XWPFTable drawn = document.createTable(1, table.columns().size());
        drawn.setCellMargins(0, SIDE, 0, SIDE);
        TableText text = new TableText(drawn, table, fitted);
        text.headings();
        if (table.numbered()) {
            text.numbering();
        }
        if (table.rows().isEmpty()) {
            text.whenEmpty();
        }
        int kept = table.rows().size() <= SMALL ? 0 : table.rows().size() - 1 - ROWS_KEPT_TOGETHER;
        for (int i = 0; i < table.rows().size(); i++) {
            text.row(table.rows().get(i), i >= kept && (beforeSignature || i < table.rows().size() - 1));
        }
        Grid.apply(drawn, fitted.points());
        text.spans.reversed().forEach(Span::apply);
    }

    /** Neighbouring cells of a row that become one. */
    private record Span(XWPFTableRow row, int first, int width) {
        void apply() {
            if (width > 1) {
                Grid.span(row.getCell(first), width);
                for (int i = first + width - 1; i > first; i--) {
                    row.removeCell(i);
                }
            }
        }
    }

    private XWPFTableRow next(boolean heading) {
        XWPFTableRow row = started ? drawn.createRow() : drawn.getRow(0);
        started = true;
        row.setCantSplitRow(true);
        row.setRepeatHeader(heading);
        return row;
    }

    private void headings() {
        XWPFTableRow upper = next(true);
        XWPFTableRow lower = table.hasGroups() ? next(true) : null;
        List<Column> columns = table.columns();
        for (HeadingGroup group : table.headingGroups()) {
            if (lower == null) {
                heading(upper, group.first(), group.text());
                continue;
            }
            for (int i = group.first(); i <= group.last(); i++) {
                boolean first = i == group.first();
                heading(upper, i, first ? group.text() : "");
                heading(lower, i, group.alone() ? "" : columns.get(i).heading());
                if (group.alone()) {
                    properties(upper.getCell(i)).addNewVMerge().setVal(STMerge.RESTART);
                    properties(lower.getCell(i)).addNewVMerge().setVal(STMerge.CONTINUE);
                }
            }
            spans.add(new Span(upper, group.first(), group.width()));
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private void heading(XWPFTableRow row, int column, String text) {
        XWPFTableCell cell = row.getCell(column);
        cell.setColor(Inks.SHADE);
        XWPFRun run = words(cell, text, fitted.size(Sizes.HEADING), Align.CENTRE, true);
        run.setBold(true);
        run.setColor(Inks.of(table.columns().get(column)));
    }

    private void numbering() {
        XWPFTableRow row = next(true);
        List<String> signs = table.numbering();
        for (int i = 0; i < signs.size(); i++) {
            words(row.getCell(i), signs.get(i), fitted.size(Sizes.NUMBERING), Align.CENTRE, true).setItalic(true);
        }
    }

    private void whenEmpty() {
        XWPFTableRow row = next(false);
        for (int i = 0; i < table.columns().size(); i++) {
            words(row.getCell(i), i == 0 ? table.whenEmpty() : "", Sizes.TABLE, Align.LEFT, false).setItalic(true);
        }
        spans.add(new Span(row, 0, table.columns().size()));
    }

    private void row(Row content, boolean keepWithNext) {
        XWPFTableRow row = next(false);
        RowKind kind = content.kind();
        if (table.isSigned()) {
            row.setHeight(PaperSetup.twentieths(Sizes.ROW_TO_SIGN).intValue());
        }
        for (int i = 0; i < content.cells().size(); i++) {
            if (content.lastUnder(i) > i) {
                spans.add(new Span(row, i, content.lastUnder(i) - i + 1));
            }
            Cell cell = content.cells().get(i);
            XWPFTableCell place = row.getCell(i);
            XWPFRun run = words(
                    place,
                    CellText.of(cell, kind),
                    fitted.size(Sizes.TABLE),
                    Align.of(table.columns().get(i).kind(), cell),
                    keepWithNext || kind.heads());
            run.setBold(kind.isBold());
            if (kind == RowKind.TOTAL) {
                place.setColor(Inks.SHADE);
            }
        }
    }

    private static XWPFRun words(XWPFTableCell cell, String text, double size, Align align, boolean keepWithNext) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        Words.tight(paragraph);
        paragraph.setAlignment(Words.of(align));
        paragraph.setKeepNext(keepWithNext);
        return Words.run(paragraph, text, size);
    }
}

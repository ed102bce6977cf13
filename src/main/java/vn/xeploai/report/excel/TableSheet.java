package vn.xeploai.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.HeadingGroup;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.Align;
import vn.xeploai.report.layout.CellText;
import vn.xeploai.report.layout.Inks;
import vn.xeploai.report.layout.Sizes;
import vn.xeploai.text.Numbers;

/** Draws one table: two rows of headings, the signs of the columns, the rows. */
final class TableSheet {
    private static final int FIRST_YEAR = 1900;
    /** A row in which somebody signs is as high as that many lines. */
    private static final int LINES_TO_SIGN = 2;

    private final Page page;
    private final Table table;

    private TableSheet(Page page, Table table) {
        this.page = page;
        this.table = table;
    }

    /** Draws it from the next row on; answers the index of the last row of its headings. */
    static int draw(Page page, Table table) {
        TableSheet drawn = new TableSheet(page, table);
        int last = drawn.headings();
        if (table.numbered()) {
            last = drawn.numbering();
        }
        if (table.rows().isEmpty()) {
            page.paragraph(table.whenEmpty(), Look.cell(HorizontalAlignment.LEFT).inItalics());
        }
        table.rows().forEach(drawn::row);
        return last;
    }

    private int headings() {
        int groupLines = 1;
        int ownLines = 1;
        int aloneLines = 2;
        List<Column> columns = table.columns();
        for (HeadingGroup group : table.headingGroups()) {
            int lines = page.lines(group.first(), group.last(), group.text(), heading(columns.get(group.first())));
            if (group.alone()) {
                aloneLines = Math.max(aloneLines, lines);
            } else {
                groupLines = Math.max(groupLines, lines);
                for (int i = group.first(); i <= group.last(); i++) {
                    ownLines = Math.max(ownLines, page.lines(i, i, columns.get(i).heading(), heading(columns.get(i))));
                }
            }
        }
        Row upper = page.row(Math.max(groupLines, aloneLines - ownLines), Sizes.HEADING);
        Row lower = page.row(ownLines, Sizes.HEADING);
        for (HeadingGroup group : table.headingGroups()) {
            Look look = heading(columns.get(group.first()));
            if (group.alone()) {
                page.words(upper, group.first(), group.text(), look);
                page.empty(lower, group.first(), look);
                page.merge(upper.getRowNum(), lower.getRowNum(), group.first(), group.first());
            } else {
                page.across(upper, group.first(), group.last(), group.text(), look);
                for (int i = group.first(); i <= group.last(); i++) {
                    page.words(lower, i, columns.get(i).heading(), heading(columns.get(i)));
                }
            }
        }
        return lower.getRowNum();
    }

    private int numbering() {
        Row row = page.row(1, Sizes.NUMBERING);
        List<String> signs = table.numbering();
        for (int i = 0; i < signs.size(); i++) {
            page.words(row, i, signs.get(i), Look.cell(HorizontalAlignment.CENTER).sized(Sizes.NUMBERING).inItalics());
        }
        return row.getRowNum();
    }

    private void row(vn.xeploai.report.content.Row content) {
        int lines = table.isSigned() ? LINES_TO_SIGN : 1;
        for (int i = 0; i < content.cells().size(); i++) {
            if (content.cells().get(i) instanceof Cell.Words words) {
                lines = Math.max(lines, page.lines(i, content.lastUnder(i), words.text(), look(i, content.kind())));
            }
        }
        Row row = page.row(lines, Look.BODY);
        for (int i = 0; i < content.cells().size(); i++) {
            draw(row, i, content.cells().get(i), content.kind());
            page.merge(row.getRowNum(), row.getRowNum(), i, content.lastUnder(i));
        }
    }

    private void draw(Row row, int column, Cell cell, RowKind kind) {
        Look look = look(column, kind);
        switch (cell) {
            case Cell.Blank _ -> page.empty(row, column, look);
            case Cell.Words words -> page.words(row, column, words.text(), look);
            case Cell.Day day -> day(row, column, day, look);
            case Cell.Ordinal ordinal -> page.number(row, column, ordinal.number(), look);
            case Cell.Count count -> page.number(row, column, count.value(), look.formatted(
                    kind == RowKind.SINGLE ? Formats.COUNT_WITHOUT_ZERO : Formats.COUNT));
            case Cell.Amount amount -> page.number(
                    row, column, amount.value().doubleValue(), look.formatted(Formats.withDecimals(amount.value().scale())));
            case Cell.Percent percent -> decimal(row, column, percent.value(), look.formatted(Formats.PERCENT));
            case Cell.Ratio ratio -> decimal(row, column, ratio.value(), look.formatted(Formats.PERCENT));
            case Cell.Points points -> decimal(row, column, points.value(), look.formatted(Formats.POINTS));
        }
    }

    /** Spreadsheets know no day before 1900. */
    private void day(Row row, int column, Cell.Day day, Look look) {
        if (day.date().getYear() < FIRST_YEAR) {
            page.words(row, column, CellText.of(day, RowKind.ITEM), look);
        } else {
            page.number(row, column, DateUtil.getExcelDate(day.date()), look.aligned(HorizontalAlignment.CENTER).formatted(Formats.DAY));
        }
    }

    private void decimal(Row row, int column, Optional<BigDecimal> value, Look look) {
        if (value.isPresent()) {
            page.number(row, column, value.get().doubleValue(), look);
        } else {
            page.words(row, column, Numbers.NONE, look.formatted(Look.GENERAL));
        }
    }

    private Look look(int column, RowKind kind) {
        Look look = Look.cell(switch (Align.of(table.columns().get(column).kind())) {
            case CENTRE -> HorizontalAlignment.CENTER;
            case LEFT -> HorizontalAlignment.LEFT;
            case RIGHT -> HorizontalAlignment.RIGHT;
        });
        return switch (kind) {
            case ITEM, SINGLE -> look;
            case GROUP, HEADING -> look.inBold();
            case TOTAL -> look.inBold().shaded(Inks.SHADE);
        };
    }

    private static Look heading(Column column) {
        return Look.cell(HorizontalAlignment.CENTER).sized(Sizes.HEADING).inBold().shaded(Inks.SHADE).inked(Inks.of(column));
    }
}

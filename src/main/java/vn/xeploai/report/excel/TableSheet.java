package vn.xeploai.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.text.Numbers;

/** Draws one table: two rows of headings, the signs of the columns, the rows. */
final class TableSheet {
    /** Size of the letters in headings. */
    static final int HEADING = 11;
    private static final int NUMBERING = 10;
    private static final String SHADE = "F2F2F2";

    private final Page page;
    private final Table table;

    private TableSheet(Page page, Table table) {
        this.page = page;
        this.table = table;
    }

    /** Draws it from the next row on; answers the index of the last row of its headings. */
    static int draw(Page page, Table table) {
        TableSheet drawn = new TableSheet(page, table);
        drawn.headings();
        int last = drawn.numbering();
        if (table.rows().isEmpty()) {
            page.paragraph(table.whenEmpty(), Look.cell(HorizontalAlignment.LEFT).inItalics());
        }
        table.rows().forEach(drawn::row);
        return last;
    }

    private void headings() {
        int groupLines = 1;
        int ownLines = 1;
        int aloneLines = 2;
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int lines = page.lines(i, i, column.heading(), heading(column));
            if (column.group().isEmpty()) {
                aloneLines = Math.max(aloneLines, lines);
            } else {
                ownLines = Math.max(ownLines, lines);
                groupLines = Math.max(groupLines, page.lines(startOfGroup(i), endOfGroup(i), column.group(), heading(column)));
            }
        }
        Row upper = page.row(Math.max(groupLines, aloneLines - ownLines), HEADING);
        Row lower = page.row(ownLines, HEADING);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Look look = heading(column);
            if (column.group().isEmpty()) {
                page.words(upper, i, column.heading(), look);
                page.empty(lower, i, look);
                page.merge(upper.getRowNum(), lower.getRowNum(), i, i);
            } else {
                if (i == startOfGroup(i)) {
                    page.across(upper, i, endOfGroup(i), column.group(), look);
                }
                page.words(lower, i, column.heading(), look);
            }
        }
    }

    private int numbering() {
        Row row = page.row(1, NUMBERING);
        List<String> signs = table.numbering();
        for (int i = 0; i < signs.size(); i++) {
            page.words(row, i, signs.get(i), Look.cell(HorizontalAlignment.CENTER).sized(NUMBERING).inItalics());
        }
        return row.getRowNum();
    }

    private void row(vn.xeploai.report.content.Row content) {
        int lines = 1;
        for (int i = 0; i < content.cells().size(); i++) {
            if (content.cells().get(i) instanceof Cell.Words words) {
                lines = Math.max(lines, page.lines(i, i, words.text(), look(i, content.kind())));
            }
        }
        Row row = page.row(lines, Look.BODY);
        for (int i = 0; i < content.cells().size(); i++) {
            draw(row, i, content.cells().get(i), content.kind());
        }
    }

    private void draw(Row row, int column, Cell cell, RowKind kind) {
        Look look = look(column, kind);
        switch (cell) {
            case Cell.Blank _ -> page.empty(row, column, look);
            case Cell.Words words -> page.words(row, column, words.text(), look);
            case Cell.Ordinal ordinal -> page.number(row, column, ordinal.number(), look);
            case Cell.Count count -> page.number(row, column, count.value(), look.formatted(
                    kind == RowKind.SINGLE ? Formats.COUNT_WITHOUT_ZERO : Formats.COUNT));
            case Cell.Percent percent -> decimal(row, column, percent.value(), look.formatted(Formats.PERCENT));
            case Cell.Points points -> decimal(row, column, points.value(), look.formatted(Formats.POINTS));
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
        Look look = Look.cell(switch (table.columns().get(column).kind()) {
            case ORDINAL -> HorizontalAlignment.CENTER;
            case NAME, WORDS -> HorizontalAlignment.LEFT;
            case COUNT, PERCENT -> HorizontalAlignment.RIGHT;
        });
        return switch (kind) {
            case ITEM, SINGLE -> look;
            case GROUP -> look.inBold();
            case TOTAL -> look.inBold().shaded(SHADE);
        };
    }

    private static Look heading(Column column) {
        Look look = Look.cell(HorizontalAlignment.CENTER).sized(HEADING).inBold().shaded(SHADE);
        LevelSign sign = column.sign();
        return sign == null ? look : look.inked(switch (sign) {
            case BEST -> "1B5E20";
            case GOOD -> "00695C";
            case FAIR -> "7A4F00";
            case LOWEST -> "B3261E";
        });
    }

    private int startOfGroup(int column) {
        int start = column;
        while (start > 0 && sameGroup(start - 1, column)) {
            start--;
        }
        return start;
    }

    private int endOfGroup(int column) {
        int end = column;
        while (end < table.columns().size() - 1 && sameGroup(end + 1, column)) {
            end++;
        }
        return end;
    }

    private boolean sameGroup(int one, int other) {
        return table.columns().get(one).group().equals(table.columns().get(other).group());
    }
}

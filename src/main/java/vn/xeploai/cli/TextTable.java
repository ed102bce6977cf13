package vn.xeploai.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text: first column to the left, figures to the right. */
final class TextTable {
    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> heads) {
        rows.add(List.copyOf(heads));
    }

    void row(String label, List<String> figures) {
        List<String> row = new ArrayList<>();
        row.add(label);
        row.addAll(figures);
        rows.add(row);
    }

    String render() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(pad(row.getFirst(), widths[0], false));
            for (int i = 1; i < columns; i++) {
                line.append(GAP).append(pad(row.get(i), widths[i], true));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String pad(String cell, int width, boolean right) {
        String blanks = " ".repeat(width - cell.codePointCount(0, cell.length()));
        return right ? blanks + cell : cell + blanks;
    }
}

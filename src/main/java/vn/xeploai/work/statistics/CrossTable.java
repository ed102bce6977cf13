package vn.xeploai.work.statistics;

import java.util.List;

/**
 * Bảng chéo hai tiêu chí.
 *
 * @param rows the groups downwards with their sums
 * @param columns the groups across with their sums
 * @param cells one list for each row, one figure for each column
 */
public record CrossTable(Distribution rows, Distribution columns, List<List<Figure>> cells) {
    /** Refuses cells that do not add up to their rows and columns. */
    public CrossTable {
        cells = cells.stream().map(List::copyOf).toList();
        for (int i = 0; i < cells.size(); i++) {
            int sum = cells.get(i).stream().mapToInt(Figure::count).sum();
            if (sum != rows.lines().get(i).figure().count()) {
                throw new IllegalArgumentException("row %d does not add up".formatted(i));
            }
        }
        for (int i = 0; i < columns.lines().size(); i++) {
            int column = i;
            int sum = cells.stream().mapToInt(row -> row.get(column).count()).sum();
            if (sum != columns.lines().get(i).figure().count()) {
                throw new IllegalArgumentException("column %d does not add up".formatted(i));
            }
        }
    }
}

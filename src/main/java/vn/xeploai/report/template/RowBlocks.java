package vn.xeploai.report.template;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the rows of a table that are repeated: from the one that opens a list to the one that closes it, or that one alone. */
final class RowBlocks {
    private RowBlocks() {}

    /**
     * Rows repeated together.
     *
     * @param first index of the first row
     * @param last index of the last row
     * @param list for each item of which list
     */
    record Block(int first, int last, String list) {}

    /** @param rows the words of each row */
    static List<Block> in(List<String> rows) {
        List<Block> blocks = new ArrayList<>();
        int row = 0;
        while (row < rows.size()) {
            String list = opened(rows.get(row));
            int last = row;
            if (list != null) {
                last = lastOf(rows, row, list);
                blocks.add(new Block(row, last, list));
            }
            row = last + 1;
        }
        return blocks;
    }

    private static int lastOf(List<String> rows, int first, String list) {
        for (int row = first; row < rows.size(); row++) {
            String next = row == first ? null : opened(rows.get(row));
            if (next != null) {
                return first;
            }
            if (TagText.in(rows.get(row)).stream().anyMatch(tag -> tag.closes() && tag.name().equals(list))) {
                return row;
            }
        }
        return first;
    }

    private static @Nullable String opened(String words) {
        return TagText.in(words).stream().filter(TagText.Found::opens).map(TagText.Found::name).findFirst().orElse(null);
    }
}

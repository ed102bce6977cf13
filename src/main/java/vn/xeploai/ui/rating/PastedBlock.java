package vn.xeploai.ui.rating;

import java.util.Arrays;
import java.util.List;

/**
 * Khối chép từ Excel: rows and columns of words.
 *
 * @param lines rows of cells, ragged as copied
 */
record PastedBlock(List<List<String>> lines) {
    /** Cells between tabs, rows between line breaks; the last break ends the last row. */
    static PastedBlock of(String words) {
        String block = words.replace("\r\n", "\n").replace('\r', '\n');
        String whole = block.endsWith("\n") ? block.substring(0, block.length() - 1) : block;
        return new PastedBlock(whole.isEmpty()
                ? List.of()
                : Arrays.stream(whole.split("\n", -1)).map(line -> List.of(line.split("\t", -1))).toList());
    }

    int rows() {
        return lines.size();
    }

    int columns() {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }
}

package vn.xeploai.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Số phiếu chép từ nơi khác: lines of cells between tabs. */
final class PastedCounts {
    private PastedCounts() {}

    /** The numbers as one would type them, empty for empty cells; nothing when one of them is no count. */
    static Optional<List<List<String>>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.stripTrailing().split("\\R", -1)) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                Optional<Integer> count = Typed.count(cell);
                if (count.isEmpty() && !Typed.plain(cell).isBlank()) {
                    return Optional.empty();
                }
                cells.add(count.map(String::valueOf).orElse(""));
            }
            lines.add(List.copyOf(cells));
        }
        return lines.stream().flatMap(List::stream).allMatch(String::isEmpty) ? Optional.empty() : Optional.of(lines);
    }
}

package vn.xeploai.workbook.figures;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dòng tiêu đề: where each column stands. Columns may come in any order, unknown ones are left alone.
 *
 * @param columns place by name, 0 for the first
 * @param width number of cells up to the last named one
 */
record FiguresHeader(Map<String, Integer> columns, int width) {
    /** The columns of the contract. */
    static final String CONTRACT = "group,total,assessed,level,count,printed_percent,decimals";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final List<String> NEEDED = List.of("level", "printed_percent");
    /** What makes a group where there is no column for it. */
    private static final List<String> GROUP_PARTS = List.of("id", "place", "year", "subject");

    /** Reads the row as a header, if it names the columns that are needed. */
    static Optional<FiguresHeader> in(List<String> cells) {
        Map<String, Integer> columns = new HashMap<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                columns.putIfAbsent(name, i);
                width = i + 1;
            }
        }
        return columns.keySet().containsAll(NEEDED)
                ? Optional.of(new FiguresHeader(Map.copyOf(columns), width))
                : Optional.empty();
    }

    /** The cell of that column on one line and composed, empty where there is none. */
    String cell(List<String> cells, String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size()
                ? ""
                : Normalizer.normalize(BLANKS.matcher(cells.get(place)).replaceAll(" "), Normalizer.Form.NFC).strip();
    }

    /** The group of the row, empty where its cells are. */
    String group(List<String> cells) {
        Stream<String> names = columns.containsKey("group") ? Stream.of("group") : GROUP_PARTS.stream();
        return names.map(name -> cell(cells, name)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The cell's address as a sheet shows it, e.g. {@code F5}. */
    String address(String column, int row) {
        int place = Objects.requireNonNullElse(columns.get(column), 0);
        StringBuilder letters = new StringBuilder();
        for (int rest = place + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}

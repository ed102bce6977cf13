package vn.xeploai.workbook.figures;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dòng tiêu đề: where each column stands. Columns may come in any order, unknown ones are left alone.
 *
 * @param columns place by name, 0 for the first
 * @param titles the words above each column by name; of a table without header, its letter
 * @param width number of cells up to the last named one
 */
record FiguresHeader(Map<String, Integer> columns, Map<String, String> titles, int width) {
    /** The columns of the contract. */
    static final String CONTRACT = "group,total,assessed,level,count,printed_percent,decimals";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\uFEFF]+");
    private static final List<String> NEEDED = List.of("level", "printed_percent");
    /** What makes a group where there is no column for it. */
    private static final List<String> GROUP_PARTS = List.of("id", "place", "year", "subject");

    /** Reads the row as a header, if it names the columns that are needed: by the contract, or as offices name them. */
    static Optional<FiguresHeader> in(List<String> cells) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        int width = 0;
        for (int i = 0; i < cells.size(); i++) {
            String title = oneLine(cells.get(i));
            if (!title.isEmpty()) {
                String name = ColumnWords.name(title);
                columns.putIfAbsent(name, i);
                titles.putIfAbsent(name, title);
                width = i + 1;
            }
        }
        return columns.keySet().containsAll(NEEDED)
                ? Optional.of(new FiguresHeader(Map.copyOf(columns), Map.copyOf(titles), width))
                : Optional.empty();
    }

    /** Columns found without words above them. */
    static FiguresHeader without(Map<String, Integer> columns, int width) {
        Map<String, String> letters = new HashMap<>();
        columns.forEach((name, place) -> letters.put(name, letter(place)));
        return new FiguresHeader(Map.copyOf(columns), Map.copyOf(letters), width);
    }

    /** The cell of that column on one line and composed, empty where there is none. */
    String cell(List<String> cells, String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? "" : oneLine(cells.get(place));
    }

    /** A cell on one line, its letters composed. */
    static String oneLine(String cell) {
        return Normalizer.normalize(BLANKS.matcher(cell).replaceAll(" "), Normalizer.Form.NFC).strip();
    }

    /** The group of the row, empty where its cells are. */
    String group(List<String> cells) {
        Stream<String> names = columns.containsKey("group") ? Stream.of("group") : GROUP_PARTS.stream();
        return names.map(name -> cell(cells, name)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What people see above that column. */
    String title(String column) {
        return titles.getOrDefault(column, column);
    }

    /** The cell's address as a sheet shows it, e.g. {@code F5}. */
    String address(String column, int row) {
        return letter(columns.getOrDefault(column, 0)) + row;
    }

    /** The column's letters as a sheet shows them, e.g. {@code F}. */
    static String letter(int place) {
        StringBuilder letters = new StringBuilder();
        for (int rest = place + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}

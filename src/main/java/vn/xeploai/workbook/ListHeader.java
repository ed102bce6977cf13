package vn.xeploai.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MatchedColumn;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;

/** Dòng tên cột của một danh sách, one to three rows: which column of the file is which of the list. */
final class ListHeader {
    /** So many values show what a column holds. */
    private static final int SAMPLES = 3;

    private final ListNames names;
    private final ListGrid grid;
    private final int top;
    private final int bottom;
    private final SortedMap<Integer, ListSource> sources = new TreeMap<>();
    /** Where a block gives several columns one name, its first column by each of them. */
    private final Map<Integer, Integer> blocks = new HashMap<>();
    private final SortedMap<Integer, String> unknown = new TreeMap<>();
    private final SortedMap<Integer, String> repeated = new TreeMap<>();
    /** How many columns hold but a further part of a date. */
    private int dateParts;
    /** Columns that people keep out. */
    private final Set<Integer> ignored = new HashSet<>();
    /** The names as people see them, by place. */
    private final SortedMap<Integer, String> shown = new TreeMap<>();

    /** Reads the rows from top to bottom, one to three, as if they were the header. */
    ListHeader(ListNames names, ListGrid grid, int top, int bottom) {
        this.names = names;
        this.grid = grid;
        this.top = top;
        this.bottom = bottom;
        SortedSet<Integer> places = new TreeSet<>(grid.row(top).keySet());
        for (int row = top + 1; row <= bottom; row++) {
            places.addAll(grid.row(row).keySet());
        }
        grid.merges().stream()
                .filter(each -> each.firstRow() == top && each.lastRow() <= bottom && places.contains(each.firstColumn()))
                .forEach(each -> {
                    for (int place = each.firstColumn(); place <= each.lastColumn(); place++) {
                        places.add(place);
                    }
                });
        places.forEach(this::read);
        settleDates(places);
        settleWrapped();
        settleRepeated();
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    SortedMap<Integer, ListSource> sources() {
        return sources;
    }

    /** Whether something stands above that place, known or not. */
    boolean names(int place) {
        return sources.containsKey(place) || unknown.containsKey(place) || repeated.containsKey(place)
                || ignored.contains(place);
    }

    /** Whether a row below says the names once more, as lists do on every printed page. */
    boolean isRepeatedBy(SortedMap<Integer, RawValue> cells) {
        int repeated = 0;
        for (Map.Entry<Integer, RawValue> each : cells.entrySet()) {
            String text = CellWords.text(each.getValue());
            if (text.isEmpty()) {
                continue;
            }
            if (!stands(each.getKey(), text) && names.find(text) == null) {
                return false;
            }
            repeated++;
        }
        return repeated > 1;
    }

    private boolean stands(int place, String text) {
        for (int row = top; row <= bottom; row++) {
            if (Wording.folded(Wording.tidy(lines(row, place))).equals(Wording.folded(text))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it heads a list of members: a name and something more. */
    boolean isHeader() {
        Set<ListColumn> known = known();
        return known.stream().anyMatch(ListColumn::isName) && known.size() > 2 && known.stream().anyMatch(ListColumn::tellsPerson);
    }

    /** How much of a list the rows show; blocks over both rows speak for a header of two rows. */
    int score() {
        boolean tall = bottom > top
                && grid.merges().stream().anyMatch(each -> each.firstRow() == top && each.lastRow() == bottom);
        return columns() * 2 + (tall ? 1 : 0);
    }

    /** More is understood, or the same in fewer rows. */
    boolean isBetterThan(ListHeader other) {
        int more = score() - other.score();
        return more > 0 || (more == 0 && bottom - top < other.bottom - other.top);
    }

    /** A date in three columns is understood better than in one. */
    private int columns() {
        return known().size() + dateParts;
    }

    private Set<ListColumn> known() {
        Set<ListColumn> known = EnumSet.noneOf(ListColumn.class);
        sources.values().forEach(each -> each.parts().stream().filter(part -> part != ListColumn.ORDINAL).forEach(known::add));
        return known;
    }

    /** Whether a name differs from that of the contract: then somebody else's list is meant. */
    boolean isForeign(Contract contract) {
        return sources.values().stream().anyMatch(source -> source.parts().stream().anyMatch(part -> {
            Column<?> target = part.target();
            return target == null || !Wording.folded(contract.header(target)).equals(Wording.folded(source.name()));
        }));
    }

    /** Each column of the program with the letter of its first place in the file. */
    Map<Column<?>, String> letters() {
        Map<Column<?>, String> letters = new LinkedHashMap<>();
        sources.forEach((place, source) -> source.parts().forEach(part -> {
            source.targets().forEach(target -> letters.putIfAbsent(target, Place.letters(place)));
            if (part == ListColumn.BIRTH_OF_MAN || part == ListColumn.BIRTH_OF_WOMAN) {
                letters.putIfAbsent(MemberColumns.SEX, Place.letters(place));
            }
        }));
        return letters;
    }

    List<Problem> problems(String sheet) {
        List<Problem> problems = new ArrayList<>();
        unknown.forEach((place, text) -> problems.add(Problem.warning(
                ImportProblem.UNKNOWN_COLUMN, Place.of(sheet, place, bottom), Map.of("column", text))));
        repeated.forEach((place, text) -> problems.add(
                Problem.error(ImportProblem.COLUMN_TWICE, Place.of(sheet, place, bottom), Map.of("column", text))));
        return problems;
    }

    private void read(int place) {
        List<String> rows = new ArrayList<>();
        String below = "";
        for (int row = bottom; row >= top; row--) {
            below = row == bottom && bottom > top ? lines(row, place) : words(row, place, below);
            rows.addFirst(below);
        }
        List<String> levels = distinct(rows);
        String words = Wording.tidy(String.join(" ", levels));
        ListSource known = source(levels);
        ListSource source = known != null || levels.isEmpty() ? known : byValues(levels, place);
        if (levels.size() < 2) {
            grid.wideBlock(top, place).ifPresent(block -> blocks.put(place, block.firstColumn()));
        }
        if (source != null) {
            sources.put(place, source);
        } else if (!words.isEmpty()) {
            unknown.put(place, words);
        }
        if (!words.isEmpty()) {
            shown.put(place, words);
        }
    }

    /** The names above each other, without empty ones and repetitions. */
    private static List<String> distinct(List<String> rows) {
        List<String> levels = new ArrayList<>();
        for (String each : rows) {
            boolean said = levels.stream().anyMatch(other -> Wording.folded(other).equals(Wording.folded(each)));
            if (!each.isEmpty() && !said) {
                levels.add(each);
            }
        }
        return levels;
    }

    /** "Chính thức" alone, or below a name nobody knows: what stands below it tells what it means. */
    private @Nullable ListSource byValues(List<String> levels, int place) {
        ListNames.DayOrMark means = names.dayOrMark(levels.getLast());
        if (means == null) {
            return null;
        }
        List<RawValue> below = grid.rows().tailMap(bottom + 1).values().stream()
                .map(row -> row.get(place))
                .filter(Objects::nonNull)
                .filter(raw -> !CellWords.text(raw).isEmpty() && !CellWords.text(raw).startsWith("("))
                .toList();
        String name = String.join(" ", levels);
        if (below.stream().anyMatch(raw -> LooseDates.day(raw, CellWords.text(raw)) instanceof Understood.Value)) {
            return new ListSource(name, List.of(means.day()), ListSource.BY_LOWER_WORDS);
        }
        long marks = below.stream().filter(raw -> ListWords.isMark(CellWords.text(raw))).count();
        return marks * 2 > below.size() ? new ListSource(name, List.of(means.mark()), ListSource.BY_LOWER_WORDS) : null;
    }

    private @Nullable ListSource source(List<String> levels) {
        return switch (levels.size()) {
            case 0 -> ListSource.of(names, "");
            case 1 -> ListSource.of(names, levels.getFirst());
            case 2 -> ListSource.of(names, levels.getFirst(), levels.getLast());
            default -> deep(levels);
        };
    }

    /** Three names: the two lower ones, else the outer ones, else all. */
    private @Nullable ListSource deep(List<String> levels) {
        String upper = levels.get(0);
        String middle = levels.get(1);
        String lower = levels.get(2);
        for (ListSource each : Stream.of(
                        ListSource.of(names, upper + " " + middle, lower),
                        ListSource.of(names, middle, lower),
                        ListSource.of(names, upper, lower))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(ListSource::weakness))
                .toList()) {
            return new ListSource(String.join(" ", levels), each.parts(), each.weakness());
        }
        return null;
    }

    /** The name in an upper row, also from the left where a block or a row of names below shows that it spans. */
    private String words(int row, int place, String lower) {
        String own = lines(row, place);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Merge> block = grid.wideBlock(row, place).filter(each -> each.firstRow() == row);
        if (block.isPresent()) {
            return lines(row, block.get().firstColumn());
        }
        for (int left = place - 1; row < bottom && !lower.isEmpty() && left >= 0 && !lines(bottom, left).isEmpty(); left--) {
            if (!lines(row, left).isEmpty()) {
                return lines(row, left);
            }
        }
        return "";
    }

    /** "Ngày sinh" over "Ngày", "Tháng", "Năm": three columns that are one date. */
    private void settleDates(SortedSet<Integer> places) {
        for (int place : places) {
            Optional<DatePart> day = DatePart.of(shown.getOrDefault(place, ""), DatePart.Word.DAY);
            boolean whole = day.isPresent()
                    && DatePart.of(shown.getOrDefault(place + 1, ""), DatePart.Word.MONTH).equals(day)
                    && DatePart.of(shown.getOrDefault(place + 2, ""), DatePart.Word.YEAR).equals(day);
            ListColumn column = whole ? day.flatMap(each -> each.column(names)).orElse(null) : null;
            if (column != null) {
                dateParts += 2;
                for (int i = place; i < place + 3; i++) {
                    sources.put(i, new ListSource(shown.getOrDefault(i, ""), List.of(column), 0));
                    unknown.remove(i);
                    blocks.put(i, place);
                }
            }
        }
    }

    /** Takes the columns for what people said they hold. */
    void apply(Map<Integer, List<ListColumn>> chosen) {
        Map<ListColumn, Integer> dates = new EnumMap<>(ListColumn.class);
        chosen.forEach((place, parts) -> {
            if (shown.containsKey(place)) {
                ListSource before = sources.remove(place);
                unknown.remove(place);
                repeated.remove(place);
                ignored.remove(place);
                if (parts.isEmpty()) {
                    ignored.add(place);
                } else {
                    sources.put(place, new ListSource(shown.getOrDefault(place, ""), parts, 0));
                }
                boolean same = before != null && before.parts().equals(parts);
                if (!same) {
                    blocks.remove(place);
                }
                // The same date said of neighbours means its day, month and year.
                if (parts.size() == 1 && isDate(parts.getFirst())) {
                    Integer first = dates.putIfAbsent(parts.getFirst(), place);
                    if (first != null && place - first < 3) {
                        blocks.put(first, first);
                        blocks.put(place, first);
                    }
                }
            }
        });
        settleRepeated();
    }

    private static boolean isDate(ListColumn column) {
        Column<?> target = column.target();
        return target != null && (target.type() == LocalDate.class || target.type() == BirthDate.class);
    }

    /** The same for every header of the same names in the same columns. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shown.forEach((place, name) ->
                    digest.update((place + "=" + Wording.folded(name) + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What people are shown of it. */
    HeaderMatch match(String sheet, boolean remembered) {
        List<MatchedColumn> columns = new ArrayList<>();
        shown.forEach((place, name) -> {
            ListSource source = sources.get(place);
            columns.add(new MatchedColumn(place, Place.letters(place), name, samples(place),
                    source == null ? List.of() : source.parts().stream().map(Enum::name).toList()));
        });
        return new HeaderMatch(sheet, 0, top, bottom, fingerprint(), remembered, columns);
    }

    private List<String> samples(int place) {
        return grid.rows().tailMap(bottom + 1).values().stream()
                .map(row -> row.get(place))
                .filter(Objects::nonNull)
                .map(CellWords::text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }

    private String lines(int row, int place) {
        RawValue raw = grid.at(row, place);
        return raw == null ? "" : String.join("\n", ListText.lines(raw));
    }

    /** "Ngày vào Đảng / chính thức" beside a column of its own for the former is but one long name. */
    private void settleWrapped() {
        sources.replaceAll((place, source) -> {
            ListSource whole = source.parts().size() > 1 ? ListSource.single(names, source.name()) : null;
            boolean elsewhere = sources.values().stream()
                    .anyMatch(other -> other.parts().size() == 1 && source.parts().contains(other.parts().getFirst()));
            return whole != null && elsewhere ? whole : source;
        });
    }

    /** Of two columns of one meaning the surer is kept; two equally sure ones are a mistake of the header. */
    private void settleRepeated() {
        Map<Column<?>, Integer> surest = new HashMap<>();
        sources.values().forEach(source -> source.targets().forEach(target -> surest.merge(target, source.weakness(), Math::min)));
        Map<ListColumn, Integer> first = new EnumMap<>(ListColumn.class);
        new TreeMap<>(sources).forEach((place, source) -> {
            boolean weaker = source.targets().stream().anyMatch(target -> source.weakness() > surest.getOrDefault(target, 0));
            if (weaker) {
                leaveOut(place, unknown);
            } else if (source.parts().stream().anyMatch(part -> isTaken(first.putIfAbsent(part, place), place))) {
                leaveOut(place, repeated);
            }
        });
    }

    private void leaveOut(int place, Map<Integer, String> where) {
        ListSource source = sources.remove(place);
        if (source != null) {
            where.put(place, Wording.tidy(source.name()));
        }
    }

    /** One name in a block over several columns is no repetition: their cells are read as one. */
    private boolean isTaken(@Nullable Integer first, int place) {
        return first != null && !Objects.equals(blocks.get(first), blocks.getOrDefault(place, place));
    }
}

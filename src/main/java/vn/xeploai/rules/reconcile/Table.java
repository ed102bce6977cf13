package vn.xeploai.rules.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.LevelLabel.Role;

/**
 * Bảng của một nhóm: the lines of one group that share one total and one assessed number.
 *
 * @param lines in the order of the file, at least one
 */
record Table(String group, @Nullable Long total, @Nullable Long assessed, List<Entry> lines) {
    /** A line with its words read. */
    record Entry(PrintedLine line, LevelLabel label) {
        Entry(PrintedLine line) {
            this(line, LevelLabel.of(line.level()));
        }

        @Nullable Long count() {
            return line.count();
        }

        @Nullable PrintedPercent printed() {
            return line.printed();
        }
    }

    /** The key of a table; two tables under one name are told apart by their numbers. */
    private record Key(String group, @Nullable Long total, @Nullable Long assessed) {}

    /** The tables, in the order of their first lines. */
    static List<Table> of(List<PrintedLine> lines) {
        Map<String, List<PrintedLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.group(), _ -> new ArrayList<>()).add(line));
        Map<Key, List<Entry>> tables = new LinkedHashMap<>();
        for (List<PrintedLine> group : groups.values()) {
            List<@Nullable Long> totals = filled(group, PrintedLine::total);
            List<@Nullable Long> assessed = filled(group, PrintedLine::assessed);
            for (int i = 0; i < group.size(); i++) {
                PrintedLine line = group.get(i).within(totals.get(i), assessed.get(i));
                tables.computeIfAbsent(new Key(line.group(), line.total(), line.assessed()), _ -> new ArrayList<>())
                        .add(new Entry(line));
            }
        }
        return tables.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
    }

    private static Table of(Key key, List<Entry> lines) {
        Long total = key.total() == null ? countOf(lines, Role.TOTAL) : key.total();
        Long assessed = key.assessed() == null ? countOf(lines, Role.ASSESSED) : key.assessed();
        return new Table(key.group(), total, assessed, List.copyOf(lines));
    }

    private static @Nullable Long countOf(List<Entry> lines, Role role) {
        return lines.stream()
                .filter(each -> each.label().role() == role)
                .map(Entry::count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Blank cells mean the number above, as in merged cells; at the top, the first number below. */
    private static List<@Nullable Long> filled(List<PrintedLine> group, Function<PrintedLine, @Nullable Long> cell) {
        Long last = group.stream().map(cell).filter(Objects::nonNull).findFirst().orElse(null);
        List<@Nullable Long> filled = new ArrayList<>();
        for (PrintedLine line : group) {
            Long own = cell.apply(line);
            last = own == null ? last : own;
            filled.add(last);
        }
        return filled;
    }

    /** How many the lines outside the levels count: exempt, not yet assessed. */
    long outside() {
        return lines.stream()
                .filter(each -> each.label().role() == Role.OUTSIDE)
                .map(Entry::count)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What the levels should make together: the assessed number, else the total without those outside. */
    @Nullable Long target() {
        return assessed != null || total == null ? assessed : Long.valueOf(Math.max(0, total - outside()));
    }

    /** Lines that may be part of the sum; of lines with equal words only one, rather one with a count. */
    List<Entry> levels() {
        Map<String, Entry> levels = new LinkedHashMap<>();
        for (Entry each : lines) {
            if (each.label().isLevels()) {
                levels.merge(
                        each.label().key() + '|' + each.label().inside(),
                        each,
                        (first, second) -> first.count() == null && second.count() != null ? second : first);
            }
        }
        return List.copyOf(levels.values());
    }
}

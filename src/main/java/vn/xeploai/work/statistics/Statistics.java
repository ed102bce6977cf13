package vn.xeploai.work.statistics;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Thống kê: the one calculator of figures about people on a day. Reads nothing; screens, workbooks and documents show what it
 * answers.
 *
 * @param day on which ages and statuses are looked at
 * @param people whom it is about
 * @param members those of them in the strength that day, each once
 */
public record Statistics(LocalDate day, People people, List<Counted> members) {
    /** Keeps those of the counted members whom it is about. */
    public Statistics {
        members = members.stream().filter(each -> people.include(each.line().career())).toList();
    }

    /** Everybody. */
    public Figure total() {
        return figure(members);
    }

    /** The members by that. */
    public Distribution by(Dimension dimension) {
        Map<Group, List<Counted>> groups = new HashMap<>();
        dimension.always().forEach(group -> groups.put(group, new ArrayList<>()));
        for (Counted each : members) {
            groups.computeIfAbsent(dimension.of(each, day), _ -> new ArrayList<>()).add(each);
        }
        List<Distribution.Line> lines = groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order()))
                .map(each -> new Distribution.Line(each.getKey(), figure(each.getValue())))
                .toList();
        return new Distribution(dimension, lines, total());
    }

    /** The members by both. */
    public CrossTable cross(Dimension down, Dimension across) {
        Distribution rows = by(down);
        Distribution columns = by(across);
        Map<Group, Map<Group, List<UUID>>> found = new LinkedHashMap<>();
        for (Counted each : members) {
            found.computeIfAbsent(down.of(each, day), _ -> new HashMap<>())
                    .computeIfAbsent(across.of(each, day), _ -> new ArrayList<>())
                    .add(each.line().id());
        }
        List<List<Figure>> cells = rows.lines().stream()
                .map(row -> columns.lines().stream()
                        .map(column -> new Figure(
                                found.getOrDefault(row.group(), Map.of()).getOrDefault(column.group(), List.of())))
                        .toList())
                .toList();
        return new CrossTable(rows, columns, cells);
    }

    private static Figure figure(List<Counted> members) {
        return new Figure(members.stream().map(each -> each.line().id()).toList());
    }

    /** Bands by years, constants as they are listed, then words in Vietnamese order, what is not known last. */
    private static Comparator<Group> order() {
        Collator words = Collator.getInstance(Locale.of("vi", "VN"));
        return Comparator.comparingInt(Statistics::kind)
                .thenComparingInt(Statistics::rank)
                .thenComparing(Statistics::words, words)
                .thenComparing(Statistics::words);
    }

    private static int kind(Group group) {
        return switch (group) {
            case Group.Years _ -> 0;
            case Group.Constant _ -> 1;
            case Group.Words _ -> 2;
            case Group.NotKnown _ -> 3;
        };
    }

    private static int rank(Group group) {
        return switch (group) {
            case Group.Years years -> years.from();
            case Group.Constant each -> List.of(each.constant().getDeclaringClass().getEnumConstants()).indexOf(each.constant());
            case Group.Words _, Group.NotKnown _ -> 0;
        };
    }

    private static String words(Group group) {
        return group instanceof Group.Words written ? written.words() : "";
    }
}

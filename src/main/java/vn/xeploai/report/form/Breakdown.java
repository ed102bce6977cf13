package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Source;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.TallyBuilder;
import vn.xeploai.text.VietnameseOrder;

/**
 * A unit's figures of one subject spread over its organizations, grouped by loại hình. The rows add up to the unit: a row
 * that is missing or counted twice is refused, never printed.
 *
 * @param groups in Vietnamese order of their names, those without a type last
 * @param total the unit itself
 */
record Breakdown(List<LineGroup> groups, Line total) {
    static Breakdown of(UnitScope scope, @Nullable UnitScope before, SubjectType subject, Terms terms) {
        boolean byCell = subject != SubjectType.GRASSROOTS && scope.listsCells();
        boolean single = subject == SubjectType.GRASSROOTS || (byCell && subject == SubjectType.CELLS);
        Map<String, List<Line>> byType = new TreeMap<>(
                Comparator.comparing(String::isEmpty).thenComparing(VietnameseOrder.words()).thenComparing(Comparator.naturalOrder()));
        for (Organization each : byCell ? scope.cells() : scope.grassroots()) {
            Tally tally = scope.tallyAt(each, subject).orElseThrow();
            if (tally.total() > 0) {
                Line line = new Line(
                        single && tally.total() == 1 ? RowKind.SINGLE : RowKind.ITEM,
                        each.name(),
                        each,
                        new Source(scope.year(), List.of(each.code())),
                        tally,
                        earlier(each, before, subject));
                byType.computeIfAbsent(typeOf(each), _ -> new ArrayList<>()).add(line);
            }
        }
        boolean grouped = byType.keySet().stream().anyMatch(type -> !type.isEmpty());
        List<LineGroup> groups = new ArrayList<>();
        byType.forEach((type, lines) -> {
            String name = type.isEmpty() ? terms.get("list.no-type") : type;
            groups.add(new LineGroup(grouped ? sum(RowKind.GROUP, name, lines) : null, lines));
        });
        Tally whole = scope.tally(subject);
        TallyBuilder rows = new TallyBuilder(scope.levels(subject));
        groups.forEach(group -> group.lines().forEach(line -> rows.add(line.tally())));
        if (!rows.tally().equals(whole)) {
            throw new IllegalStateException("rows of %s do not add up to %s".formatted(subject, whole));
        }
        Line earlier = before == null ? null : line(RowKind.TOTAL, before.source(), before.tally(subject));
        return new Breakdown(
                List.copyOf(groups),
                new Line(RowKind.TOTAL, terms.get("list.total"), null, scope.source(), whole, earlier));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    private static String typeOf(Organization each) {
        String type = each.type();
        return type == null ? "" : type.strip();
    }

    private static @Nullable Line earlier(Organization each, @Nullable UnitScope before, SubjectType subject) {
        if (before == null) {
            return null;
        }
        return before.tallyAt(each, subject)
                .map(tally -> line(RowKind.ITEM, new Source(before.year(), List.of(each.code())), tally))
                .orElse(null);
    }

    private static @Nullable Line line(RowKind kind, Source source, Tally tally) {
        return tally.rated() == 0 ? null : new Line(kind, "", null, source, tally, null);
    }

    private static Line sum(RowKind kind, String name, List<Line> lines) {
        TallyBuilder sum = new TallyBuilder(lines.getFirst().tally().levelSet());
        List<String> codes = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        for (Line line : lines) {
            sum.add(line.tally());
            codes.addAll(line.source().units());
            Line earlier = line.before();
            if (earlier != null) {
                before.add(earlier);
            }
        }
        return new Line(
                kind,
                name,
                null,
                new Source(lines.getFirst().source().year(), codes),
                sum.tally(),
                before.isEmpty() ? null : sum(RowKind.ITEM, "", before));
    }
}

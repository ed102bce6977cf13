package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Đối chiếu: what is to be said of every printed percentage of a table, and of each group's sum. */
public final class Reconciliation {
    private Reconciliation() {}

    /**
     * The findings, group by group in the order of their first lines: one for each printed percentage, then at most one for
     * the sum of the levels.
     */
    public static List<Finding> of(List<PrintedLine> lines) {
        List<Finding> findings = new ArrayList<>();
        for (Table table : Table.of(lines)) {
            Reading reading = Reading.of(table);
            Judge judge = new Judge(reading);
            table.lines().forEach(each -> judge.judge(each).ifPresent(findings::add));
            sum(reading).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private static Optional<Finding> sum(Reading reading) {
        Table table = reading.table();
        Long total = table.total();
        Long assessed = table.assessed();
        if (total != null && assessed != null && assessed > total) {
            Map<String, Fact> facts = Map.of("count", new Fact.Count(assessed), "target", new Fact.Count(total));
            return Optional.of(finding(table, assessed, null, total, Explanation.ASSESSED_ABOVE_TOTAL, facts));
        }
        return switch (reading.sum()) {
            case Sum.Meets _, Sum.Unknown _ -> Optional.empty();
            case Sum.Fails fails -> Optional.of(fails(table, fails));
            case Sum.PercentFails fails -> Optional.of(fails(table, fails));
            case Sum.GroupLineDiffers differs -> Optional.of(differs(table, differs));
        };
    }

    private static Finding fails(Table table, Sum.Fails fails) {
        CountSpan sum = fails.sum();
        long target = fails.target().size();
        boolean exceeds = fails.why() == Explanation.LEVELS_EXCEED;
        long difference = exceeds ? sum.low() - target : target - sum.high();
        Map<String, Fact> facts = new HashMap<>();
        facts.put("sum", new Fact.Counts(sum));
        facts.put("target", new Fact.Count(target));
        facts.put("base", new Fact.Base(fails.target()));
        facts.put("difference", new Fact.Count(difference));
        return finding(table, sum.isSingle() ? Long.valueOf(sum.low()) : null, null, target, fails.why(), facts);
    }

    private static Finding fails(Table table, Sum.PercentFails fails) {
        Map<String, Fact> facts =
                Map.of("sum", new Fact.Percent(fails.sum()), "target", new Fact.Percent(fails.target()));
        return new Finding(
                lastRow(table), table.group(), null, null, fails.sum(), FigureVerdict.SUM_MISMATCH, fails.target(), null,
                Explanation.PERCENTAGES_DO_NOT_MEET, facts);
    }

    private static Finding differs(Table table, Sum.GroupLineDiffers differs) {
        Map<String, Fact> facts = Map.of(
                "level", new Fact.Words(differs.level()),
                "count", new Fact.Count(differs.count()),
                "sum", new Fact.Counts(differs.sum()));
        return finding(table, differs.count(), null, null, Explanation.GROUP_LINE_DIFFERS, facts);
    }

    private static Finding finding(
            Table table, @Nullable Long count, @Nullable BigDecimal printed, @Nullable Long target,
            Explanation why, Map<String, Fact> facts) {
        return new Finding(
                lastRow(table), table.group(), null, count, printed, FigureVerdict.SUM_MISMATCH,
                target == null ? null : BigDecimal.valueOf(target), target, why, facts);
    }

    private static int lastRow(Table table) {
        return table.lines().getLast().line().row();
    }
}

package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Builds printed tables for the tests, a line a call. */
final class Lines {
    private final List<PrintedLine> lines = new ArrayList<>();
    private final @Nullable Long total;
    private final @Nullable Long assessed;

    private Lines(@Nullable Long total, @Nullable Long assessed) {
        this.total = total;
        this.assessed = assessed;
    }

    static Lines of(@Nullable Integer total, @Nullable Integer assessed) {
        return new Lines(total == null ? null : Long.valueOf(total), assessed == null ? null : Long.valueOf(assessed));
    }

    Lines line(String level, @Nullable Integer count, @Nullable String printed) {
        BigDecimal value = printed == null ? null : new BigDecimal(printed);
        return exact(level, count == null ? null : Long.valueOf(count), value);
    }

    Lines exact(String level, @Nullable Long count, @Nullable BigDecimal printed) {
        PrintedPercent percent = printed == null ? null : new PrintedPercent(printed, Math.max(0, printed.scale()));
        lines.add(new PrintedLine(lines.size() + 2, "Nhóm", total, assessed, level, count, percent));
        return this;
    }

    List<PrintedLine> list() {
        return lines;
    }

    List<Finding> reconciled() {
        return Reconciliation.of(lines);
    }

    /** The only finding. */
    Finding only() {
        List<Finding> findings = reconciled();
        if (findings.size() != 1) {
            throw new AssertionError(findings);
        }
        return findings.getFirst();
    }

    /** Level, verdict, denominator, count and expected value of each finding, e.g. {@code HTXSNV ok 51 8 15.69}. */
    List<String> summary() {
        return reconciled().stream()
                .map(each -> "%s %s %s %s %s".formatted(
                        each.level() == null ? "Σ" : each.level(),
                        each.verdict().code(),
                        each.denominator(),
                        each.count(),
                        each.expected()))
                .toList();
    }
}

package vn.xeploai.work.reconciling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.rules.reconcile.TypedPercent;

/**
 * Kiểm một tỷ lệ gõ tay (V11): 96,6 with 27 of 29 is refused, because with 29 it can only be 28; 96,6 of 29 alone is 28.
 * Changes nothing.
 */
public final class CheckTypedPercent {
    /** A check that needs nothing from outside. */
    public CheckTypedPercent() {}

    /**
     * What is to be said of that percentage, all three as people type them.
     *
     * @param percent with comma or point, with or without its sign
     * @param count how many; blank when only the percentage is known
     * @param whole of how many
     */
    public TypedAnswer check(String percent, String count, String whole) {
        List<Problem> problems = new ArrayList<>();
        PrintedPercent printed = percent(percent.strip(), problems);
        Long counted = count(TypedAnswer.COUNT, count.strip(), problems);
        Long denominator = count(TypedAnswer.WHOLE, whole.strip(), problems);
        if (denominator != null && denominator == 0) {
            problems.add(Problem.error(ReconcileProblem.WHOLE_IS_ZERO, TypedAnswer.WHOLE, Map.of()));
        }
        if (!problems.isEmpty()) {
            return new TypedAnswer.Unreadable(problems);
        }
        return printed == null || denominator == null
                ? new TypedAnswer.Unfinished()
                : new TypedAnswer.Judged(TypedPercent.judge(printed, counted, denominator));
    }

    private static @Nullable PrintedPercent percent(String typed, List<Problem> problems) {
        if (FigureCells.isBlank(typed)) {
            return null;
        }
        BigDecimal value = FigureCells.percent(typed);
        if (value == null) {
            problems.add(unreadable(ReconcileProblem.TYPED_PERCENT_UNREADABLE, TypedAnswer.PERCENT, typed));
            return null;
        }
        return new PrintedPercent(value, value.scale());
    }

    private static @Nullable Long count(String field, String typed, List<Problem> problems) {
        if (FigureCells.isBlank(typed)) {
            return null;
        }
        Long count = FigureCells.count(typed);
        if (count == null) {
            problems.add(unreadable(ReconcileProblem.TYPED_COUNT_UNREADABLE, field, typed));
        }
        return count;
    }

    private static Problem unreadable(ReconcileProblem code, String field, String typed) {
        return Problem.error(code, field, Map.of("value", typed));
    }
}

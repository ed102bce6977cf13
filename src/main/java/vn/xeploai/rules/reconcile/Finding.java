package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Kết quả đối chiếu: the answer to one printed percentage, or to the sum of a group's levels.
 *
 * @param row line of the file; of a sum, the last line of the group
 * @param group as printed
 * @param level as printed; {@code null} for the sum of the levels
 * @param count as printed, or the only one possible, or the sum of the levels; {@code null} when unknown
 * @param printed the percentage with the digits printed; {@code null} for a sum of counts
 * @param verdict what is to be said
 * @param expected right percentage of the group's whole, or what the levels should sum up to; {@code null} when there is none
 * @param denominator of {@code ok} and {@code other-denominator} the one that fits, otherwise the group's
 * @param explanation why
 * @param facts what the explanation mentions, by name
 */
public record Finding(
        int row,
        String group,
        @Nullable String level,
        @Nullable Long count,
        @Nullable BigDecimal printed,
        FigureVerdict verdict,
        @Nullable BigDecimal expected,
        @Nullable Long denominator,
        Explanation explanation,
        Map<String, Fact> facts) {
    /** Keeps its own copy of the facts. */
    public Finding {
        facts = Map.copyOf(facts);
    }
}

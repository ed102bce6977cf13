package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Puts the answer to one printed percentage into words without sentences. */
record Answer(PrintedLine line, PrintedPercent printed) {
    Finding right(long count, Whole whole) {
        return of(FigureVerdict.OK, count, right(whole, count), whole.size(), Explanation.RIGHT, facts(whole, count));
    }

    Finding cut(long count, Whole whole) {
        return of(FigureVerdict.TRUNCATED, count, right(whole, count), whole.size(), Explanation.CUT, facts(whole, count));
    }

    /** Right of {@code whole}, while the group uses {@code own}. */
    Finding ofAnotherWhole(long count, Whole whole, Whole own) {
        Map<String, Fact> facts = facts(whole, count);
        facts.put("own", new Fact.Base(own));
        facts.put("ownSize", new Fact.Count(own.size()));
        BigDecimal expected = right(own, count);
        if (expected == null) {
            return of(FigureVerdict.OTHER_DENOMINATOR, count, null, whole.size(), Explanation.ANOTHER_WHOLE_ONLY, facts);
        }
        facts.put("expected", new Fact.Percent(expected));
        return of(FigureVerdict.OTHER_DENOMINATOR, count, expected, whole.size(), Explanation.ANOTHER_WHOLE, facts);
    }

    /** Wrong; {@code mistyped} is the count that would put it right, if there is such a one. */
    Finding wrong(long count, Whole own, @Nullable Long mistyped) {
        Map<String, Fact> facts = facts(own, count);
        Explanation why = count > own.size() ? Explanation.COUNT_ABOVE_WHOLE : Explanation.ANOTHER_VALUE;
        CountSpan implied = printed.counts(own.size());
        if (mistyped != null) {
            why = Explanation.COUNT_MISTYPED;
            facts.put("implied", new Fact.Count(mistyped));
        } else if (implied.isSingle() && count <= own.size()) {
            why = Explanation.ANOTHER_VALUE_OR_COUNT;
            facts.put("implied", new Fact.Count(implied.low()));
        } else if (implied.isEmpty() && count <= own.size()) {
            why = Explanation.ANOTHER_VALUE_NO_COUNT;
        }
        return of(FigureVerdict.WRONG, count, right(own, count), own.size(), why, facts);
    }

    /** No count printed: {@code alone} by the percentage, {@code span} of them with the other lines. */
    Finding implied(CountSpan alone, CountSpan span, Whole whole) {
        if (!span.isSingle()) {
            Map<String, Fact> facts = facts(whole, span.low());
            facts.put("counts", new Fact.Counts(span));
            return of(FigureVerdict.OK, null, null, whole.size(), Explanation.SEVERAL_COUNTS_FIT, facts);
        }
        Explanation why = alone.isSingle() ? Explanation.ONE_COUNT_FITS : Explanation.ONE_COUNT_MEETS_THE_SUM;
        Map<String, Fact> facts = facts(whole, span.low());
        facts.put("counts", new Fact.Counts(alone));
        return of(FigureVerdict.OK, span.low(), right(whole, span.low()), whole.size(), why, facts);
    }

    /** No count printed, and only another whole has counts that fit. */
    Finding impliedByAnotherWhole(CountSpan span, Whole whole, Whole own) {
        Map<String, Fact> facts = facts(whole, span.low());
        facts.put("counts", new Fact.Counts(span));
        facts.put("own", new Fact.Base(own));
        facts.put("ownSize", new Fact.Count(own.size()));
        return span.isSingle()
                ? of(FigureVerdict.OTHER_DENOMINATOR, span.low(), null, whole.size(), Explanation.ONE_COUNT_FITS_ANOTHER_WHOLE, facts)
                : of(FigureVerdict.OTHER_DENOMINATOR, null, null, whole.size(), Explanation.SEVERAL_COUNTS_FIT_ANOTHER_WHOLE, facts);
    }

    /** No count printed, and none fits any whole. */
    Finding noCount(Whole whole) {
        long below = printed.counts(whole.size()).high();
        long above = below + 1;
        Map<String, Fact> facts = facts(whole, below);
        if (above > whole.size()) {
            return of(FigureVerdict.NO_INTEGER_FITS, null, null, whole.size(), Explanation.ABOVE_HUNDRED, facts);
        }
        facts.put("above", new Fact.Count(above));
        facts.put("abovePercent", new Fact.Percent(printed.right(above, whole.size())));
        return of(FigureVerdict.NO_INTEGER_FITS, null, null, whole.size(), Explanation.BETWEEN_TWO_COUNTS, facts);
    }

    /** The table says that there is nobody: no percentage but zero, or none at all, can stand beside that. */
    Finding ofNobody(Whole.Kind kind) {
        Long count = line.count();
        boolean nothing = printed.value().signum() == 0 && (count == null || count == 0);
        FigureVerdict refused = count == null ? FigureVerdict.NO_INTEGER_FITS : FigureVerdict.WRONG;
        Map<String, Fact> facts = facts(null, 0);
        facts.put("base", new Fact.Base(new Whole(kind, 0)));
        return of(nothing ? FigureVerdict.OK : refused, count, null, 0L, Explanation.WHOLE_IS_ZERO, facts);
    }

    /** Nothing to check against. */
    Finding withoutWhole() {
        return of(FigureVerdict.OK, line.count(), null, null, Explanation.NO_WHOLE_KNOWN, facts(null, 0));
    }

    private Map<String, Fact> facts(@Nullable Whole whole, long count) {
        Map<String, Fact> facts = new HashMap<>();
        facts.put("printed", new Fact.Percent(printed.value()));
        if (whole != null) {
            facts.put("count", new Fact.Count(count));
            facts.put("base", new Fact.Base(whole));
            facts.put("size", new Fact.Count(whole.size()));
            BigDecimal expected = right(whole, count);
            if (expected != null) {
                facts.put("expected", new Fact.Percent(expected));
            }
        }
        return facts;
    }

    /** The right percentage, where the count is not above the whole. */
    private @Nullable BigDecimal right(Whole whole, long count) {
        return count > whole.size() ? null : printed.right(count, whole.size());
    }

    private Finding of(
            FigureVerdict verdict, @Nullable Long count, @Nullable BigDecimal expected, @Nullable Long denominator,
            Explanation explanation, Map<String, Fact> facts) {
        return new Finding(
                line.row(), line.group(), line.level(), count, printed.value(), verdict, expected, denominator, explanation, facts);
    }
}

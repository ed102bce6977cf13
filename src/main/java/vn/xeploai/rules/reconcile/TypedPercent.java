package vn.xeploai.rules.reconcile;

import org.jspecify.annotations.Nullable;

/** Tỷ lệ gõ tay: one percentage somebody types, with the number it is taken of and, maybe, the count. */
public final class TypedPercent {
    private TypedPercent() {}

    /**
     * The answer: {@code OK}, cut or wrong with the count; without one, the count it implies, or that none fits.
     *
     * @param whole above zero
     */
    public static Finding judge(PrintedPercent printed, @Nullable Long count, long whole) {
        Whole given = new Whole(Whole.Kind.GIVEN, whole);
        Answer answer = new Answer(new PrintedLine(1, "", null, null, "", count, printed), printed);
        if (count == null) {
            CountSpan span = printed.counts(whole);
            return span.isEmpty() ? answer.noCount(given) : answer.implied(span, span, given);
        }
        if (count <= whole && printed.isRounded(count, whole)) {
            return answer.right(count, given);
        }
        return count <= whole && printed.isCut(count, whole)
                ? answer.cut(count, given)
                : answer.wrong(count, given, null);
    }
}

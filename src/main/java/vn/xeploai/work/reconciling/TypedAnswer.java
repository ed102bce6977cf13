package vn.xeploai.work.reconciling;

import java.util.List;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.FigureVerdict;
import vn.xeploai.rules.reconcile.Finding;

/** Trả lời cho một tỷ lệ gõ tay. */
public sealed interface TypedAnswer {
    /** Subject of a problem with the percentage. */
    String PERCENT = "percent";
    /** Subject of a problem with the count. */
    String COUNT = "count";
    /** Subject of a problem with the number it is taken of. */
    String WHOLE = "whole";

    /** Percentage or number is still missing. */
    record Unfinished() implements TypedAnswer {}

    /**
     * Something typed cannot be used.
     *
     * @param problems each with the field it belongs to as subject
     */
    record Unreadable(List<Problem> problems) implements TypedAnswer {
        /** Keeps its own copy. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Judged.
     *
     * @param finding verdict and reason; without a typed count, the count it implies
     */
    record Judged(Finding finding) implements TypedAnswer {
        /** Tells whether the percentage must not stand so. */
        public boolean isRefused() {
            return finding.verdict() != FigureVerdict.OK;
        }
    }
}

package vn.xeploai.rules.judge;

import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Facts;

/**
 * Một tổ chức, tập thể và những điều đã biết.
 *
 * @param subject how the caller names it, e.g. its code
 * @param kind cell, grassroots organization or leadership collective
 * @param known facts of {@code SubjectFact}, {@code CollectiveFact}, and for its closing {@code OrderFact}
 */
public record CollectiveFacts(String subject, SubjectKind kind, Facts known) {
    /** Refuses a person. */
    public CollectiveFacts {
        if (kind.isPerson()) {
            throw new IllegalArgumentException("not a collective: " + kind);
        }
    }
}

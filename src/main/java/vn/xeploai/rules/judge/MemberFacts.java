package vn.xeploai.rules.judge;

import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Facts;

/**
 * Một đảng viên và những điều đã biết.
 *
 * @param subject how the caller names the member
 * @param leader whether the member holds a leading office
 * @param known facts of {@code SubjectFact}, {@code MemberFact}, {@code OrderFact}
 */
public record MemberFacts(String subject, boolean leader, Facts known) {
    /** Which kind of subject it is. */
    public SubjectKind kind() {
        return leader ? SubjectKind.LEADER : SubjectKind.MEMBER;
    }
}

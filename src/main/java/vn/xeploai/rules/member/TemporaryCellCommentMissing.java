package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-14. Temporarily active elsewhere, and the comment of the temporary cell has not come: it must be there first.
 */
public final class TemporaryCellCommentMissing implements Rule {
    @Override
    public Finding judge(Look look) {
        Boolean elsewhere = look.at(MemberFact.TEMPORARILY_ELSEWHERE);
        if (Boolean.FALSE.equals(elsewhere)) {
            return Finding.NOT_APPLICABLE;
        }
        Boolean comment = look.at(MemberFact.TEMPORARY_COMMENT);
        if (Boolean.TRUE.equals(comment)) {
            return Finding.CLEAR;
        }
        return elsewhere == null || comment == null ? look.missing() : Finding.OBSTACLE;
    }
}

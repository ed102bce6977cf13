package vn.xeploai.rules.member;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-19. Introduced to the place of residence, whose comment of the year is to be in the file and has not come. The text lists the
 * paper and says nothing of levels: a reminder, never an obstacle; where nobody noted an introduction it does not speak.
 */
public final class ResidenceCommentMissing implements Rule {
    @Override
    public Finding judge(Look look) {
        if (!Boolean.TRUE.equals(look.atOptional(MemberFact.RESIDENCE_INTRODUCED))) {
            return Finding.NOT_APPLICABLE;
        }
        return Boolean.TRUE.equals(look.atOptional(MemberFact.RESIDENCE_COMMENT)) ? Finding.CLEAR : Finding.WARNING;
    }
}

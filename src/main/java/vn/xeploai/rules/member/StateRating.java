package vn.xeploai.rules.member;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;

/** Mức xếp loại cán bộ, công chức, viên chức as the member's rating depends on it. */
final class StateRating {
    private StateRating() {}

    /** An obstacle for a cadre, civil servant or public employee whose level there is, or is not, that of the code. */
    static Finding obstacleIf(Look look, String code, boolean equal) {
        Boolean employed = look.at(MemberFact.STATE_EMPLOYEE);
        if (Boolean.FALSE.equals(employed)) {
            return Finding.NOT_APPLICABLE;
        }
        @Nullable String level = look.at(MemberFact.STATE_LEVEL);
        return employed == null || level == null
                ? look.missing()
                : Finding.obstacleIf(code.equals(level) == equal);
    }
}

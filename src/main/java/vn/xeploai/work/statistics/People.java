package vn.xeploai.work.statistics;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Career;

/** Đối tượng thống kê: whom the figures are about. */
public enum People {
    /** Mọi đảng viên. */
    MEMBERS,
    /** Cán bộ: whoever holds a position in the Party, the government or a mass organization. */
    OFFICIALS,
    /** Người giữ chức vụ Đảng. */
    PARTY_OFFICIALS,
    /** Người giữ chức vụ chính quyền, đoàn thể. */
    OTHER_OFFICIALS;

    /** Whether somebody with that career is among them. */
    public boolean include(Career career) {
        boolean party = PartyPosition.isHeld(career.partyPosition());
        boolean other = isWritten(career.otherPosition());
        return switch (this) {
            case MEMBERS -> true;
            case OFFICIALS -> party || other;
            case PARTY_OFFICIALS -> party;
            case OTHER_OFFICIALS -> other;
        };
    }

    private static boolean isWritten(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}

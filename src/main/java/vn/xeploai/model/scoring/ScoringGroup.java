package vn.xeploai.model.scoring;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ScoreGroup;

/** Nhóm dùng chung một phiếu chấm điểm (366-QĐ/TW, annexes 1, 3, 4 and 5). */
public enum ScoringGroup {
    /** Cá nhân giữ chức vụ lãnh đạo, quản lý. */
    LEADER,
    /** Cá nhân không giữ chức vụ. */
    ORDINARY,
    /** Đảng viên không làm việc trong hệ thống chính trị. */
    OUTSIDE_POLITICAL_SYSTEM,
    /** Tổ chức đảng, tập thể. */
    COLLECTIVE;

    /** The group of a member; whoever has none is taken as without office, as the rules take them. */
    public static ScoringGroup of(@Nullable ScoreGroup group) {
        return switch (group) {
            case LEADER -> LEADER;
            case OUTSIDE_POLITICAL_SYSTEM -> OUTSIDE_POLITICAL_SYSTEM;
            case ORDINARY -> ORDINARY;
            case null -> ORDINARY;
        };
    }
}

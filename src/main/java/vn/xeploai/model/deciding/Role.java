package vn.xeploai.model.deciding;

/** Vai trò: what somebody may do. There are no accounts yet; the window and the command line work as a leader. */
public enum Role {
    /** Chỉ xem. */
    VIEWER,
    /** Cán bộ nhập liệu: enters and proposes. */
    CLERK,
    /** Người quyết định: besides, decides, closes, locks. */
    LEADER;

    /** Enters scores, proposals, facts. */
    public boolean mayEnter() {
        return this != VIEWER;
    }

    /** Decides levels, closes units, locks years. */
    public boolean mayDecide() {
        return this == LEADER;
    }
}

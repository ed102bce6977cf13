package vn.xeploai.model.meeting;

import java.util.List;

import vn.xeploai.model.OrganizationLevel;

/** Ai kiểm điểm: the body of an organization that holds a session (366-QĐ/TW Đ5.1, Đ7.2). */
public enum Body {
    /** Chi bộ: all its members. */
    CELL,
    /** Cấp ủy của một đảng bộ. */
    COMMITTEE,
    /** Tập thể lãnh đạo, quản lý, where its members are not all reviewed at the committee (366-QĐ/TW Đ7.2.4). */
    LEADERSHIP;

    /** The bodies of an organization of that level, that of the Party organization itself first. */
    public static List<Body> at(OrganizationLevel level) {
        return level.holdsMembers() ? List.of(CELL) : List.of(COMMITTEE, LEADERSHIP);
    }

    /** The body whose session is that of the Party organization itself: its members' or its committee's. */
    public static Body of(OrganizationLevel level) {
        return at(level).getFirst();
    }

    /** Whether people are in the list because somebody named them, not because they belong to the cell. */
    public boolean isNamed() {
        return this != CELL;
    }
}

package vn.xeploai.rules.regulation;

import java.util.Locale;

/** Loại đối tượng: on whom a rule speaks. Finer than the three subjects that are counted. */
public enum SubjectKind {
    /** Đảng viên không giữ chức vụ, also outside the political system. */
    MEMBER,
    /** Cá nhân giữ chức vụ lãnh đạo, quản lý. */
    LEADER,
    /** Chi bộ trực thuộc. */
    CELL,
    /** Tổ chức cơ sở đảng. */
    GRASSROOTS,
    /** Tập thể lãnh đạo, quản lý; cấp ủy as a body. */
    COLLECTIVE;

    /** As written in regulation files and machine answers, e.g. {@code member}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One person, rated on the levels of members. */
    public boolean isPerson() {
        return this == MEMBER || this == LEADER;
    }
}

package vn.xeploai.rules.regulation;

import java.util.Locale;
import java.util.Optional;

import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;

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

    /** As what an organization of that level is judged; empty for committees above and between. */
    public static Optional<SubjectKind> of(OrganizationLevel level) {
        return SubjectType.of(level).map(type -> type == SubjectType.CELLS ? CELL : GRASSROOTS);
    }

    /** One person, rated on the levels of members. */
    public boolean isPerson() {
        return this == MEMBER || this == LEADER;
    }
}

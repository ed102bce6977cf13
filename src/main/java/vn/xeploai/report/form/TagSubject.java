package vn.xeploai.report.form;

import java.util.Arrays;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Review;
import vn.xeploai.report.content.RowKind;

/** Whose figures a tag tells. */
enum TagSubject {
    /** Tổ chức cơ sở đảng. */
    GRASSROOTS("to_chuc_co_so", SubjectType.GRASSROOTS),
    /** Chi bộ trực thuộc. */
    CELLS("chi_bo", SubjectType.CELLS),
    /** Đảng viên. */
    MEMBERS("dang_vien", SubjectType.MEMBERS),
    /** Tập thể lãnh đạo, quản lý, as in Biểu D. */
    COLLECTIVES("tap_the", SubjectType.GRASSROOTS),
    /** Cá nhân giữ chức vụ, as in Biểu E. */
    LEADERS("lanh_dao", SubjectType.MEMBERS);

    private final String tag;
    private final SubjectType levelsOf;

    TagSubject(String tag, SubjectType levelsOf) {
        this.tag = tag;
        this.levelsOf = levelsOf;
    }

    static TagSubject of(SubjectType subject) {
        return Arrays.stream(values()).filter(each -> each.levelsOf == subject).findFirst().orElseThrow();
    }

    String tag() {
        return tag;
    }

    /** Whose levels apply. */
    SubjectType levelsOf() {
        return levelsOf;
    }

    private Part part() {
        return switch (this) {
            case GRASSROOTS, CELLS, MEMBERS -> Part.ALL;
            case COLLECTIVES -> new Part.Collectives(Set.of(), Review.ANY);
            case LEADERS -> new Part.Leaders(null, null, Review.ANY);
        };
    }

    /** The figures over the unit. */
    Line line(PartCount count, @Nullable Line before) {
        Part part = part();
        UnitScope scope = count.scope();
        return part instanceof Part.All
                ? new Line(RowKind.TOTAL, "", null, scope.source(), scope.tally(levelsOf), before)
                : new Line(RowKind.TOTAL, "", null, scope.source().of(part), count.of(part), before);
    }
}

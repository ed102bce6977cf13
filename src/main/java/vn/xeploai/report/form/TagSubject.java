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
    GRASSROOTS("to_chuc_co_so", SubjectType.GRASSROOTS, Part.ALL),
    /** Chi bộ trực thuộc. */
    CELLS("chi_bo", SubjectType.CELLS, Part.ALL),
    /** Đảng viên. */
    MEMBERS("dang_vien", SubjectType.MEMBERS, Part.ALL),
    /** Tập thể lãnh đạo, quản lý, as in Biểu D. */
    COLLECTIVES("tap_the", SubjectType.GRASSROOTS, new Part.Collectives(Set.of(), Review.ANY)),
    /** Cá nhân giữ chức vụ, as in Biểu E. */
    LEADERS("lanh_dao", SubjectType.MEMBERS, new Part.Leaders(null, null, Review.ANY));

    private final String tag;
    private final SubjectType levelsOf;
    private final Part part;

    TagSubject(String tag, SubjectType levelsOf, Part part) {
        this.tag = tag;
        this.levelsOf = levelsOf;
        this.part = part;
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

    /** The figures over the unit. */
    Line line(PartCount count, @Nullable Line before) {
        UnitScope scope = count.scope();
        return part instanceof Part.All
                ? new Line(RowKind.TOTAL, "", null, scope.source(), scope.tally(levelsOf), before)
                : new Line(RowKind.TOTAL, "", null, scope.source().of(part), count.of(part), before);
    }
}

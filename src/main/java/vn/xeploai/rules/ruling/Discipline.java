package vn.xeploai.rules.ruling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.regulation.DisciplineForm;

/**
 * Kỷ luật của một đảng viên.
 *
 * @param form hình thức
 * @param decidedOn ngày quyết định kỷ luật
 * @param committedOn ngày vi phạm, {@code null} when not known
 * @param dutyRelated whether the violation is tied to duties, {@code null} when not known
 * @param place where the violation happened
 */
public record Discipline(
        DisciplineForm form,
        LocalDate decidedOn,
        @Nullable LocalDate committedOn,
        @Nullable Boolean dutyRelated,
        Place place) {
    /** Where a violation happened. */
    public enum Place {
        /** Ở đơn vị đang đánh giá. */
        HERE,
        /** Ở nơi công tác cũ. */
        OLD_UNIT,
        /** Ở cả hai nơi. */
        BOTH
    }

    /** Tells whether it was decided in that year. */
    public boolean isDecidedIn(int year) {
        return decidedOn.getYear() == year;
    }

    /** Tells whether the violation is known to date from before that year. */
    public boolean isCommittedBefore(int year) {
        return committedOn != null && committedOn.getYear() < year;
    }
}

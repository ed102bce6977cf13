package vn.xeploai.rules.reconcile;

import java.util.Locale;

/** Kết luận: what is to be said of one printed percentage, or of the levels of a group together. */
public enum FigureVerdict {
    /** Đúng: rounded half up from the group's own whole. */
    OK,
    /** Cắt bớt chữ số: cut where it should have been rounded. */
    TRUNCATED,
    /** Sai: no known whole gives it. */
    WRONG,
    /** Tính trên mẫu số khác: right of a whole that is not the group's. */
    OTHER_DENOMINATOR,
    /** Không số nguyên nào khớp: printed without a count, and no whole count gives it. */
    NO_INTEGER_FITS,
    /** Các mức cộng lại không khớp. */
    SUM_MISMATCH;

    /** The lasting name in answers for scripts, e.g. {@code other-denominator}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.xeploai.ui.intake;

import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;

/** Which rows of the preview are shown. */
public enum Filter {
    /** Tất cả. */
    ALL,
    /** Mới. */
    FRESH,
    /** Thay đổi. */
    CHANGED,
    /** Giữ nguyên. */
    SAME,
    /** Sai. */
    WRONG,
    /** Lỗi và lưu ý: problems instead of rows. */
    NOTES;

    /** Whether it shows that row. */
    boolean shows(RowPlan row) {
        return switch (this) {
            case ALL, NOTES -> true;
            case FRESH -> row.state() == RowState.NEW;
            case CHANGED -> row.state() == RowState.CHANGED;
            case SAME -> row.state() == RowState.SAME;
            case WRONG -> row.state() == RowState.WRONG;
        };
    }
}

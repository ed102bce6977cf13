package vn.xeploai.work.importing;

/** What a row would do to the stored data. */
public enum RowState {
    /** Mới. */
    NEW,
    /** Thay đổi. */
    CHANGED,
    /** Không đổi. */
    SAME,
    /** Sai: nothing of the workbook is written while there is one. */
    WRONG
}

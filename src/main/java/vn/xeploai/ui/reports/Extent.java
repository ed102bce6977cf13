package vn.xeploai.ui.reports;

/** Phạm vi: how much is printed in one go. */
enum Extent {
    /** The chosen form of the unit. */
    ONE_FORM,
    /** The chosen form of each cell of the unit. */
    EACH_CELL,
    /** Every form of the unit. */
    WHOLE_FILE
}

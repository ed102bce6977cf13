package vn.xeploai.ui.reconcile;

/** Where checking a table stands. */
sealed interface ReconcileStep {
    /** No table yet. */
    record Empty() implements ReconcileStep {}

    /** Being read and checked. */
    record Working(String source) implements ReconcileStep {}

    /** Nothing could be checked. */
    record Refused(String source, String sentence) implements ReconcileStep {}

    /** Checked. */
    record Shown(String source, Checked table) implements ReconcileStep {}
}

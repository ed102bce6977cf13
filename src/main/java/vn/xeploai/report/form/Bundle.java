package vn.xeploai.report.form;

import org.jspecify.annotations.Nullable;

/** Bộ biểu: which forms, for which units of a year, are printed or saved in one go. */
public sealed interface Bundle {
    /** Năm đánh giá. */
    int year();

    /** The unit it is about, {@code null} for the whole database. */
    @Nullable String unitCode();

    /** One form of one unit. */
    record OneForm(ReportKind kind, int year, @Nullable String unitCode) implements Bundle {}

    /** One form for each cell of the unit. */
    record EachCell(ReportKind kind, int year, @Nullable String unitCode) implements Bundle {}

    /** Cả bộ: every form that has something to say about the unit. */
    record WholeFile(int year, @Nullable String unitCode) implements Bundle {}
}

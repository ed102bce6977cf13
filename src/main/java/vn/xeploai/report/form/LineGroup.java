package vn.xeploai.report.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows of one loại hình.
 *
 * @param sum the heading with the sums, {@code null} when the list is not grouped
 * @param lines the rows
 */
record LineGroup(@Nullable Line sum, List<Line> lines) {}

/**
 * What all formats share when they draw a report: paper, widths of columns, what a cell says. Imports {@code report.content},
 * {@code text}; no library for files.
 */
@NullMarked
package vn.xeploai.report.layout;

import org.jspecify.annotations.NullMarked;

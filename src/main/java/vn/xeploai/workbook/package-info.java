/**
 * Reading people's workbooks: finds the header, matches columns, understands dates, numbers and words; the program's own layout and
 * lists of others ({@code List…}), and writing the own and the official layout. Imports {@code model} and {@code work.port}; POI stays
 * in {@code workbook.xlsx}, {@code workbook.xls} and {@code workbook.output}.
 */
@NullMarked
package vn.xeploai.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * The file format {@code .xls} of Excel 97–2003 (BIFF8) as rows, read record by record through POI's event model: no formula is
 * calculated, no macro run. Imports POI, {@code model}, {@code work.port}, {@code workbook.fonts} and {@code workbook.xlsx}.
 */
@NullMarked
package vn.xeploai.workbook.xls;

import org.jspecify.annotations.NullMarked;

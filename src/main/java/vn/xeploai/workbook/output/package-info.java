/** Writing {@code .xlsx} row by row, so that a large workbook needs little memory. Imports POI only. */
@NullMarked
package vn.xeploai.workbook.output;

import org.jspecify.annotations.NullMarked;

/**
 * The file format {@code .xlsx} as a stream of rows, and the guards around it: hardened XML, bounded size, clear refusals.
 * Knows nothing of the program's sheets. Imports POI (package and date formats only),
 * {@code model}, {@code work.port} and {@code workbook.fonts}.
 */
@NullMarked
package vn.xeploai.workbook.xlsx;

import org.jspecify.annotations.NullMarked;

/**
 * Reading people's workbooks: finds the header, matches columns, understands dates, numbers and words. The program's own
 * layout lives here; other layouts and the old file format are to join as further readers over the same rows. Imports
 * {@code model} and {@code work.port}; POI stays in {@code workbook.xlsx}.
 */
@NullMarked
package vn.xeploai.workbook;

import org.jspecify.annotations.NullMarked;

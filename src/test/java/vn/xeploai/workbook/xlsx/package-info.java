/** Tests of the file format. */
@NullMarked
package vn.xeploai.workbook.xlsx;

import org.jspecify.annotations.NullMarked;

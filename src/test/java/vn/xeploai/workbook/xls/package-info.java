/** Tests of the old file format. */
@NullMarked
package vn.xeploai.workbook.xls;

import org.jspecify.annotations.NullMarked;

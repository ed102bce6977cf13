/** Tests of reading the program's own workbook, and workbooks made by hand for other tests. */
@NullMarked
package vn.xeploai.workbook;

import org.jspecify.annotations.NullMarked;

/** Tests of reading printed figures. */
@NullMarked
package vn.xeploai.workbook.figures;

import org.jspecify.annotations.NullMarked;

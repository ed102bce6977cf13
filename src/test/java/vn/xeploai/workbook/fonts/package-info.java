/** Tests of the conversion from legacy fonts. */
@NullMarked
package vn.xeploai.workbook.fonts;

import org.jspecify.annotations.NullMarked;

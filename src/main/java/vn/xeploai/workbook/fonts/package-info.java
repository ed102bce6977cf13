/**
 * Legacy Vietnamese fonts (TCVN3, VNI): which font means which code, and the code as Unicode. Imports the JDK only.
 */
@NullMarked
package vn.xeploai.workbook.fonts;

import org.jspecify.annotations.NullMarked;

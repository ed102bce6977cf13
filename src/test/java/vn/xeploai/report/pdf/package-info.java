/** Tests of pages: the letters put into the file. */
@NullMarked
package vn.xeploai.report.pdf;

import org.jspecify.annotations.NullMarked;

/** Tests of text documents read back with the library that wrote them. */
@NullMarked
package vn.xeploai.report.word;

import org.jspecify.annotations.NullMarked;

/** Tests of the vocabulary of workbooks. */
@NullMarked
package vn.xeploai.work.port.workbook;

import org.jspecify.annotations.NullMarked;

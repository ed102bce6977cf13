/** Tests of the report room: excel. */
@NullMarked
package vn.xeploai.report.excel;

import org.jspecify.annotations.NullMarked;

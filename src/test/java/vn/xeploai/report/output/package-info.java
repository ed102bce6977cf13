/** Tests of the report room: output. */
@NullMarked
package vn.xeploai.report.output;

import org.jspecify.annotations.NullMarked;

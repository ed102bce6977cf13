/** Tests of the report room: content. */
@NullMarked
package vn.xeploai.report.content;

import org.jspecify.annotations.NullMarked;

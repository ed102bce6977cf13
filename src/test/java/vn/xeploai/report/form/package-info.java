/** Tests of the report room: content. */
@NullMarked
package vn.xeploai.report.form;

import org.jspecify.annotations.NullMarked;

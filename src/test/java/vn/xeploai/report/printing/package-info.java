/** Tests of printing: templates of the unit. */
@NullMarked
package vn.xeploai.report.printing;

import org.jspecify.annotations.NullMarked;

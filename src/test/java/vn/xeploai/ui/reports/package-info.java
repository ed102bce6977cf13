/** Tests of the place Báo cáo, without a toolkit. */
@NullMarked
package vn.xeploai.ui.reports;

import org.jspecify.annotations.NullMarked;

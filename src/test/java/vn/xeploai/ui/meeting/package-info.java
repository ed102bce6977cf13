/** The place "Kiểm điểm", without a toolkit. */
@NullMarked
package vn.xeploai.ui.meeting;

import org.jspecify.annotations.NullMarked;

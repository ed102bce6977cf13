/** The place Đảng viên without a toolkit. */
@NullMarked
package vn.xeploai.ui.members;

import org.jspecify.annotations.NullMarked;

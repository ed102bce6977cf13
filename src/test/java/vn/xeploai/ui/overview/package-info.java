/** The place "Tổng quan", tested without a toolkit. */
@NullMarked
package vn.xeploai.ui.overview;

import org.jspecify.annotations.NullMarked;

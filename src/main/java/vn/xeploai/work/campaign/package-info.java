/**
 * Thiết lập của năm, kiểm tra trước khi mở, danh sách chốt: what a year needs before and while it is worked on. Imports
 * {@code model}, {@code rules}, {@code work.port}, {@code work.counting}.
 */
@NullMarked
package vn.xeploai.work.campaign;

import org.jspecify.annotations.NullMarked;

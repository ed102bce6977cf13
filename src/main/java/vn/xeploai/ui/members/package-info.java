/**
 * The place Đảng viên: the list, one record, many records at once, the bin. Imports {@code ui.kit} and the core; no other
 * place.
 */
@NullMarked
package vn.xeploai.ui.members;

import org.jspecify.annotations.NullMarked;

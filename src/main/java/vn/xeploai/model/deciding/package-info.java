/** Quyết định, kết thúc, khóa: who decided what, and the rulings as they were. Imports {@code model}. */
@NullMarked
package vn.xeploai.model.deciding;

import org.jspecify.annotations.NullMarked;

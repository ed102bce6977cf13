/** Khóa năm: what every errand that writes asks first. Imports {@code model} and {@code work.port}. */
@NullMarked
package vn.xeploai.work.locking;

import org.jspecify.annotations.NullMarked;

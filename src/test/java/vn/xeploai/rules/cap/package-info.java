/** Tests of {@code rules.cap}. */
@NullMarked
package vn.xeploai.rules.cap;

import org.jspecify.annotations.NullMarked;

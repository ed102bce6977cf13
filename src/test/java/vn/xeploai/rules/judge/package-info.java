/** Tests of {@code rules.judge}. */
@NullMarked
package vn.xeploai.rules.judge;

import org.jspecify.annotations.NullMarked;

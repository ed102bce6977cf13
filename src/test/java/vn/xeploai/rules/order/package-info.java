/** Tests of {@code rules.order}. */
@NullMarked
package vn.xeploai.rules.order;

import org.jspecify.annotations.NullMarked;

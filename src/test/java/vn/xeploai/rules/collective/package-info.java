/** Tests of {@code rules.collective}. */
@NullMarked
package vn.xeploai.rules.collective;

import org.jspecify.annotations.NullMarked;

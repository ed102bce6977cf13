/** Tests of {@code rules.regulation}. */
@NullMarked
package vn.xeploai.rules.regulation;

import org.jspecify.annotations.NullMarked;

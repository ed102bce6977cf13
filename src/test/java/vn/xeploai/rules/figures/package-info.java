/** Tests of {@code rules.figures}. */
@NullMarked
package vn.xeploai.rules.figures;

import org.jspecify.annotations.NullMarked;

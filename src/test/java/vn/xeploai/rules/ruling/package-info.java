/** Tests of {@code rules.ruling}. */
@NullMarked
package vn.xeploai.rules.ruling;

import org.jspecify.annotations.NullMarked;

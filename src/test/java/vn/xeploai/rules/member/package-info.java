/** Tests of {@code rules.member}. */
@NullMarked
package vn.xeploai.rules.member;

import org.jspecify.annotations.NullMarked;

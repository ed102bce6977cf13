/** Tests of {@code rules.subject}. */
@NullMarked
package vn.xeploai.rules.subject;

import org.jspecify.annotations.NullMarked;

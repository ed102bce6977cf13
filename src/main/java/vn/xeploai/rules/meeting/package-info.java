/**
 * Who votes, whether enough are there, what the votes say: pure counting around a review session. Imports {@code model}.
 */
@NullMarked
package vn.xeploai.rules.meeting;

import org.jspecify.annotations.NullMarked;

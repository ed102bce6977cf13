/** Tests of the counting. */
@NullMarked
package vn.xeploai.rules.tally;

import org.jspecify.annotations.NullMarked;

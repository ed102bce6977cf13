/**
 * Counting: who counts, how, and what share. Pure and exact. Imports {@code model} and {@code rules.regulation}.
 */
@NullMarked
package vn.xeploai.rules.tally;

import org.jspecify.annotations.NullMarked;

/**
 * Reconciliation: says of somebody else's printed counts and percentages which are right, cut, wrong or taken of another
 * whole. Pure and exact. Imports the JDK, {@code model} and {@code rules.tally} only.
 */
@NullMarked
package vn.xeploai.rules.reconcile;

import org.jspecify.annotations.NullMarked;

/**
 * Checks on figures that others typed ({@code V1} … {@code V12}): identities, sums, ballots, percentages. Pure functions.
 * Imports {@code rules.reconcile}.
 */
@NullMarked
package vn.xeploai.rules.figures;

import org.jspecify.annotations.NullMarked;

/**
 * Checks on figures that others typed ({@code V1} … {@code V12}): identities, sums, ballots, percentages. Pure functions.
 * Imports the JDK only.
 */
@NullMarked
package vn.xeploai.rules.figures;

import org.jspecify.annotations.NullMarked;

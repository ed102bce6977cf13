/**
 * The errand of checking somebody else's printed counts and percentages. Imports {@code model} and
 * {@code rules.reconcile}; owns the port that reads the file.
 */
@NullMarked
package vn.xeploai.work.reconciling;

import org.jspecify.annotations.NullMarked;

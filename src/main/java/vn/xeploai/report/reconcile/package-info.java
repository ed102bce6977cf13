/**
 * Shows the answer of a reconciliation as a table or as JSON. Imports {@code work.reconciling}, {@code rules.reconcile} and
 * {@code text}.
 */
@NullMarked
package vn.xeploai.report.reconcile;

import org.jspecify.annotations.NullMarked;

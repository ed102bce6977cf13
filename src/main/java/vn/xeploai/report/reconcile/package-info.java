/**
 * Shows the answer of a reconciliation as a table, as JSON or as a workbook. Imports {@code work.reconciling},
 * {@code rules.reconcile}, {@code report.output} and {@code text}.
 */
@NullMarked
package vn.xeploai.report.reconcile;

import org.jspecify.annotations.NullMarked;

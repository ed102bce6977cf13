/** Tests of showing the answer of a reconciliation. */
@NullMarked
package vn.xeploai.report.reconcile;

import org.jspecify.annotations.NullMarked;

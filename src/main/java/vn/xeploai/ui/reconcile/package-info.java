/**
 * The place where somebody else's printed figures are checked, and one typed percentage. Imports {@code ui.kit}, {@code text},
 * {@code report.reconcile} for the words and {@code work.reconciling}.
 */
@NullMarked
package vn.xeploai.ui.reconcile;

import org.jspecify.annotations.NullMarked;

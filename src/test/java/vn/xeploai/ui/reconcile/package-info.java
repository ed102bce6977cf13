/** Tests of the place where printed figures are checked. */
@NullMarked
package vn.xeploai.ui.reconcile;

import org.jspecify.annotations.NullMarked;

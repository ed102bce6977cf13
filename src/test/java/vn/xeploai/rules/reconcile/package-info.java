/** Tests of reconciling printed figures. */
@NullMarked
package vn.xeploai.rules.reconcile;

import org.jspecify.annotations.NullMarked;

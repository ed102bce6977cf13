/** Tests of the errand of reconciling a file. */
@NullMarked
package vn.xeploai.work.reconciling;

import org.jspecify.annotations.NullMarked;

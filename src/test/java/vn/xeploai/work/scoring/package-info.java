/** Errands of scoring, on a desk in memory. */
@NullMarked
package vn.xeploai.work.scoring;

import org.jspecify.annotations.NullMarked;

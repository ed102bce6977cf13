/** Errands of rating, on a desk in memory. */
@NullMarked
package vn.xeploai.work.rating;

import org.jspecify.annotations.NullMarked;

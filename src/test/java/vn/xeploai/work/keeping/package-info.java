/** Keeping the members' records, over a desk in memory. */
@NullMarked
package vn.xeploai.work.keeping;

import org.jspecify.annotations.NullMarked;

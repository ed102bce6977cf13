/** Judging decided levels on desks in memory. */
@NullMarked
package vn.xeploai.work.judging;

import org.jspecify.annotations.NullMarked;

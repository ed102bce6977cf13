/** Tests of statistics. */
@NullMarked
package vn.xeploai.work.statistics;

import org.jspecify.annotations.NullMarked;

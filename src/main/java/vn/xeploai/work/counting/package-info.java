/**
 * The errand of counting a year: figures at every node and the names behind each figure.
 */
@NullMarked
package vn.xeploai.work.counting;

import org.jspecify.annotations.NullMarked;

/**
 * The errands of rating: the sheet of a cell or of the units below one, changes of it, and opening a year. Imports
 * {@code model}, {@code rules} and the ports.
 */
@NullMarked
package vn.xeploai.work.rating;

import org.jspecify.annotations.NullMarked;

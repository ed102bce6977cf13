/**
 * The place "Xếp loại": the grid of a cell or of the units below one, its cap line, the ruling panel, opening a year. Imports
 * {@code ui.kit}, {@code work.rating}, {@code work.counting}, {@code rules}, {@code text}.
 */
@NullMarked
package vn.xeploai.ui.rating;

import org.jspecify.annotations.NullMarked;

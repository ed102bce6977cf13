/**
 * The grid without a toolkit.
 */
@NullMarked
package vn.xeploai.ui.rating;

import org.jspecify.annotations.NullMarked;

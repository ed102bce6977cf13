/**
 * The names behind a figure. Imports {@code ui.kit} and the core; no other place.
 */
@NullMarked
package vn.xeploai.ui.people;

import org.jspecify.annotations.NullMarked;

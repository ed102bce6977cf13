/**
 * A desk in memory, an invented district and stand-ins for the toolkit, for tests of the window.
 */
@NullMarked
package vn.xeploai.ui.fake;

import org.jspecify.annotations.NullMarked;

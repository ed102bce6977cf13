/**
 * The window itself: frame, navigation, keys, and what is shown before and instead of the places. Imports the places; no
 * place imports it.
 */
@NullMarked
package vn.xeploai.ui.shell;

import org.jspecify.annotations.NullMarked;

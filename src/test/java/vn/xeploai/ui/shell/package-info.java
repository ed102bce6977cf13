/**
 * The whole window on a headless screen.
 */
@NullMarked
package vn.xeploai.ui.shell;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of {@code ui.kit}.
 */
@NullMarked
package vn.xeploai.ui.kit;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of {@code ui.intake}.
 */
@NullMarked
package vn.xeploai.ui.intake;

import org.jspecify.annotations.NullMarked;

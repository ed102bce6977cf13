/**
 * Tests of {@code ui.summary}.
 */
@NullMarked
package vn.xeploai.ui.summary;

import org.jspecify.annotations.NullMarked;

/**
 * Tests of {@code settings}.
 */
@NullMarked
package vn.xeploai.settings;

import org.jspecify.annotations.NullMarked;

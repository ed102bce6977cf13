/**
 * Tests of {@code ui.people}.
 */
@NullMarked
package vn.xeploai.ui.people;

import org.jspecify.annotations.NullMarked;

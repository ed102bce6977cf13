/** A year at a glance, tested. */
@NullMarked
package vn.xeploai.work.overview;

import org.jspecify.annotations.NullMarked;

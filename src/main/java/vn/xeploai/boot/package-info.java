/** The only place that wires the rooms together. Imports every room; only {@code Main} imports it. */
@NullMarked
package vn.xeploai.boot;

import org.jspecify.annotations.NullMarked;

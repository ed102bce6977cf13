/**
 * The cap on excellent ones ({@code Q-}) and its sum. Imports {@code model}, {@code rules.regulation},
 * {@code rules.ruling}.
 */
@NullMarked
package vn.xeploai.rules.cap;

import org.jspecify.annotations.NullMarked;

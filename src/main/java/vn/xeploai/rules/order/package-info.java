/**
 * Order and completeness ({@code O-}): subordinate before superior, collective before head, nobody forgotten. Imports {@code model}, {@code rules.regulation},
 * {@code rules.ruling}.
 */
@NullMarked
package vn.xeploai.rules.order;

import org.jspecify.annotations.NullMarked;

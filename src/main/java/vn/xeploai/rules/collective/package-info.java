/**
 * Conditions on an organization or a leadership collective ({@code C-}). Imports {@code model}, {@code rules.regulation},
 * {@code rules.ruling}, {@code rules.subject}.
 */
@NullMarked
package vn.xeploai.rules.collective;

import org.jspecify.annotations.NullMarked;

/**
 * Conditions on one person ({@code M-}): scope, discipline, leave, transfer, state rating. Imports {@code model}, {@code rules.regulation},
 * {@code rules.ruling}, {@code rules.subject}.
 */
@NullMarked
package vn.xeploai.rules.member;

import org.jspecify.annotations.NullMarked;

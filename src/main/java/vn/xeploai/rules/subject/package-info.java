/**
 * Conditions that hold for persons and collectives alike ({@code S-}): score, tasks, remedy, grounds of the lowest level. Imports {@code model}, {@code rules.regulation},
 * {@code rules.ruling}.
 */
@NullMarked
package vn.xeploai.rules.subject;

import org.jspecify.annotations.NullMarked;

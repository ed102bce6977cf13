/**
 * Editions of the regulation: which year they rule, their documents, their sets of levels. Imports {@code model}.
 */
@NullMarked
package vn.xeploai.rules.regulation;

import org.jspecify.annotations.NullMarked;

/**
 * Editions of the regulation: which year they rule, their documents, sets of levels and provisions with numbers and days. Imports {@code model}.
 */
@NullMarked
package vn.xeploai.rules.regulation;

import org.jspecify.annotations.NullMarked;

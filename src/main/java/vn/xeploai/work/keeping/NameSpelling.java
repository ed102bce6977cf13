package vn.xeploai.work.keeping;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * How names are compared; the language knows, not this room.
 *
 * @param folded words as they are searched: lower case, without accents
 * @param order makes a maker of sorting keys: full names in their order have keys in their natural order; one maker for one
 *     sorting, not shared between threads
 */
public record NameSpelling(UnaryOperator<String> folded, Supplier<UnaryOperator<String>> order) {}

/**
 * Editing the tree of organizations: checking an act before it is done, keeping it as one step with its day and document,
 * taking it back, what hangs on a unit, its history. Imports {@code model}, {@code work.port} and the typed days of
 * {@code work.keeping}.
 */
@NullMarked
package vn.xeploai.work.organizing;

import org.jspecify.annotations.NullMarked;

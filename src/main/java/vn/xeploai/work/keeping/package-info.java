/**
 * Keeping the members' records: finding, checking, saving, undoing, the bin and the history. Imports {@code model} and
 * {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.keeping;

import org.jspecify.annotations.NullMarked;

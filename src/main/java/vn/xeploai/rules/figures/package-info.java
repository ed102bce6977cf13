/** Checks on figures that people type: what was issued, returned, sorted and cast at a count of ballots. Pure. Imports nothing. */
@NullMarked
package vn.xeploai.rules.figures;

import org.jspecify.annotations.NullMarked;

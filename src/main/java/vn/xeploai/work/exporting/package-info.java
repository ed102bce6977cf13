/**
 * The errand of writing what the desk keeps into a workbook. Imports {@code model}, {@code rules.regulation}, {@code work.port} and
 * {@code work.importing} (how a cell is told by its name).
 */
@NullMarked
package vn.xeploai.work.exporting;

import org.jspecify.annotations.NullMarked;

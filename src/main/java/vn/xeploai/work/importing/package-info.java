/**
 * The errand of taking in a workbook: check every row, compare with what is stored, write all or nothing. Imports
 * {@code model}, {@code rules.regulation} and {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.importing;

import org.jspecify.annotations.NullMarked;

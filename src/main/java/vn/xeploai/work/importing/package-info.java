/**
 * The errand of taking in a workbook: check every row, compare with what is stored, write all or nothing.
 */
@NullMarked
package vn.xeploai.work.importing;

import org.jspecify.annotations.NullMarked;

/**
 * What a workbook of the program says, whatever file it came from: its sheets and columns as a vocabulary, cells already
 * understood, and the problems a workbook can have. Imports {@code model}; filled by {@code workbook}, judged by
 * {@code work.importing}.
 */
@NullMarked
package vn.xeploai.work.port.workbook;

import org.jspecify.annotations.NullMarked;

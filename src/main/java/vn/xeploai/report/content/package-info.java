/**
 * What a report says, without how it is drawn: headings, tables of typed cells, notes, signatures. Every renderer draws the
 * same object. Imports {@code model}, {@code rules}, {@code work.counting}, {@code text}; no library for files.
 */
@NullMarked
package vn.xeploai.report.content;

import org.jspecify.annotations.NullMarked;

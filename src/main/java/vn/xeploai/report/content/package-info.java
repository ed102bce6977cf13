/**
 * What a report says, without how it is drawn: headings, words, tables of typed cells, signatures. Every renderer draws the
 * same object. Imports {@code model}, {@code rules.tally}; no library for files.
 */
@NullMarked
package vn.xeploai.report.content;

import org.jspecify.annotations.NullMarked;

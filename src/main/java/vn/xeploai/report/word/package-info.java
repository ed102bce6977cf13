/**
 * Draws a report as a text document. The only package of reports that knows POI for documents; imports
 * {@code report.content}, {@code report.layout} and {@code report.output}.
 */
@NullMarked
package vn.xeploai.report.word;

import org.jspecify.annotations.NullMarked;

/**
 * Draws a report as pages for paper, with its letters inside the file. The only package that knows OpenPDF; imports
 * {@code report.content}, {@code report.layout} and {@code report.output}.
 */
@NullMarked
package vn.xeploai.report.pdf;

import org.jspecify.annotations.NullMarked;

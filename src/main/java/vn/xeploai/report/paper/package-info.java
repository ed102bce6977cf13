/**
 * Pages as they lie on paper: shown, counted, sent to a printer, all from the PDF that {@code report.pdf} drew. The only
 * package that knows PDFBox, AWT and the printing system; imports {@code report.content} and {@code report.output}.
 */
@NullMarked
package vn.xeploai.report.paper;

import org.jspecify.annotations.NullMarked;

/**
 * Draws a report as a workbook made to be printed. The only package of reports that knows POI for spreadsheets; imports
 * {@code report.content} and {@code report.output}.
 */
@NullMarked
package vn.xeploai.report.excel;

import org.jspecify.annotations.NullMarked;

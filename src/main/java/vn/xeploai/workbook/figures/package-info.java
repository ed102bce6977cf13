/**
 * Reads tables of printed counts and percentages from {@code .csv} and {@code .xlsx}, for reconciliation. POI's event model
 * and Commons CSV; implements the port of {@code work.reconciling}.
 */
@NullMarked
package vn.xeploai.workbook.figures;

import org.jspecify.annotations.NullMarked;

/**
 * Mẫu của đơn vị: which tags a template may hold, finding them in a file, filling them. Draws nothing itself; imports
 * {@code report.content}, {@code model} and {@code text}; POI only to fill workbooks.
 */
@NullMarked
package vn.xeploai.report.template;

import org.jspecify.annotations.NullMarked;

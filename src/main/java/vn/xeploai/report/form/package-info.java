/**
 * Composes each form out of the counted year and the names behind it; one small class for each. A form whose official layout
 * was not seen says so in print. Imports {@code report.content}, {@code model}, {@code rules}, {@code work.counting},
 * {@code text}; no library for files.
 */
@NullMarked
package vn.xeploai.report.form;

import org.jspecify.annotations.NullMarked;

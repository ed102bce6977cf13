/**
 * Putting a finished report where the user wants it: all of it or nothing. Imports {@code report.content} and {@code model}.
 */
@NullMarked
package vn.xeploai.report.output;

import org.jspecify.annotations.NullMarked;

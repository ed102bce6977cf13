/** The errand of printing a report into a file: count, compose, render. Imports {@code work} and the rest of {@code report}. */
@NullMarked
package vn.xeploai.report.printing;

import org.jspecify.annotations.NullMarked;

/**
 * The place where any form of the program is written to a file. Imports {@code ui.kit}, {@code text} and {@code report.form}, which
 * tells what forms there are.
 */
@NullMarked
package vn.xeploai.ui.reports;

import org.jspecify.annotations.NullMarked;

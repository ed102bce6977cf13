/**
 * The place where any form of the program is shown as pages, printed, written to files, and where an office lays down how its
 * documents look. Imports {@code ui.kit}, {@code text}, {@code report.form} and {@code report.paper}, which
 * tells what forms there are.
 */
@NullMarked
package vn.xeploai.ui.reports;

import org.jspecify.annotations.NullMarked;

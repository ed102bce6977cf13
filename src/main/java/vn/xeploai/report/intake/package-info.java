/**
 * Biên bản nhập as a report: composed from what an import did and drawn by the renderers of reports. Imports {@code work},
 * {@code text} and the rest of {@code report}.
 */
@NullMarked
package vn.xeploai.report.intake;

import org.jspecify.annotations.NullMarked;

package vn.xeploai.ui.reports;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.form.ReportKind;
import vn.xeploai.work.port.Progress;

/** Writes forms. */
@FunctionalInterface
public interface FormsDesk {
    /**
     * Writes the form whole or not at all, in the format that the ending of the file asks for.
     *
     * @param unitCode the unit, or {@code null} for the whole database
     * @throws vn.xeploai.model.problem.ProblemException {@code RP-} when it cannot be made or written
     */
    void write(ReportKind kind, int year, @Nullable String unitCode, Path file, Progress progress);

    /** The templates of the unit. */
    default TemplatesDesk templates() {
        return TemplatesDesk.NONE;
    }
}

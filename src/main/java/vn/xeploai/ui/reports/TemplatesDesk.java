package vn.xeploai.ui.reports;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.form.ReportKind;

/** Keeps the templates of the unit. */
public interface TemplatesDesk {
    /** A desk without templates. */
    TemplatesDesk NONE = new TemplatesDesk() {
        @Override
        public boolean keepsAny() {
            return false;
        }

        @Override
        public List<ReportTemplate> of(ReportKind kind) {
            return List.of();
        }

        @Override
        public List<Problem> add(ReportKind kind, int fromYear, @Nullable Integer toYear, Path file) {
            throw new UnsupportedOperationException("keeps none");
        }

        @Override
        public void remove(ReportTemplate template) {
            throw new UnsupportedOperationException("keeps none");
        }

        @Override
        public void putBack(ReportTemplate template) {
            throw new UnsupportedOperationException("keeps none");
        }
    };

    /** Whether it keeps templates at all. */
    default boolean keepsAny() {
        return true;
    }

    /** The templates of that form. */
    List<ReportTemplate> of(ReportKind kind);

    /** Adds one; answers with what stands against it, empty when it is kept. */
    List<Problem> add(ReportKind kind, int fromYear, @Nullable Integer toYear, Path file);

    /** Takes one away. */
    void remove(ReportTemplate template);

    /** Takes back one that was removed or replaced. */
    void putBack(ReportTemplate template);
}

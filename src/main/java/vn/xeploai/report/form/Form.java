package vn.xeploai.report.form;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;

/** Một biểu mẫu: makes the content of a report out of what is known of a unit and year. */
@FunctionalInterface
public interface Form {
    /**
     * Composes it.
     *
     * @throws ProblemException {@code RP-} when it cannot be made for that unit
     */
    Report of(FormSource source);
}

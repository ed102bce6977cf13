package vn.xeploai.report.form;

import java.util.Optional;

import vn.xeploai.report.content.Report;

/** Biểu mẫu của cấp ủy, tập thể: what a form holds for the committee and the collective of a unit alone, without the cells below. */
@FunctionalInterface
public interface BodiesForm {
    /** Of no unit. */
    BodiesForm NONE = _ -> Optional.empty();

    /**
     * Composes it; empty where the unit has no such body to be reviewed.
     *
     * @param source of a unit that is no cell
     */
    Optional<Report> of(FormSource source);
}

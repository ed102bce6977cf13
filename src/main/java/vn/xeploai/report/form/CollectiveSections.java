package vn.xeploai.report.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Section;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Numbers;

/** Forms that are printed for each organization whose collective is reviewed: one section for each. */
final class CollectiveSections {
    private static final int MOST = 400;

    private CollectiveSections() {}

    /** The section of the unit itself, without those below; empty where its collective is not reviewed. */
    static Optional<Section> own(FormSource source, Function<Organization, Section> form) {
        Organization unit = source.scope().unit();
        return source.collectives().stream()
                .filter(line -> line.unit().equals(unit) && !(line.standing() instanceof Standing.NotSubject))
                .map(line -> form.apply(line.unit()))
                .findFirst();
    }

    /** @throws ProblemException RP-08 for too large a unit */
    static List<Section> of(FormSource source, Function<Organization, Section> form) {
        List<Organization> units = source.collectives().stream()
                .filter(line -> !(line.standing() instanceof Standing.NotSubject))
                .map(line -> line.unit())
                .toList();
        if (units.size() > MOST) {
            throw new ProblemException(Problem.error(ReportProblem.TOO_MANY_CELLS, "", Map.of(
                    "cells", Numbers.count(units.size()), "most", Numbers.count(MOST))));
        }
        if (!units.isEmpty()) {
            return units.stream().map(form).toList();
        }
        Organization unit = source.scope().unit();
        return List.of(form.apply(unit == null ? source.scope().count().tree().roots().getFirst() : unit));
    }
}

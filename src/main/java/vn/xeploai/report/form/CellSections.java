package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Section;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.counting.MemberEntry;

/** Forms that are printed for each cell: one section for each. */
final class CellSections {
    private CellSections() {}

    /** Makes the section of one cell out of its members. */
    @FunctionalInterface
    interface OfCell {
        Section make(Organization cell, List<MemberEntry> members);
    }

    /** Those of the members whom the form is about, cell by cell. @throws ProblemException RP-08 for too large a unit */
    static Map<Organization, List<MemberEntry>> cells(FormSource source, Predicate<MemberEntry> whom, int most) {
        int cells = source.scope().cells().size();
        if (cells > most) {
            throw new ProblemException(Problem.error(ReportProblem.TOO_MANY_CELLS, "", Map.of(
                    "cells", Numbers.count(cells), "most", Numbers.count(most))));
        }
        return source.members().stream()
                .filter(whom)
                .collect(Collectors.groupingBy(MemberEntry::cell, LinkedHashMap::new, Collectors.toList()));
    }

    static List<Section> of(FormSource source, Predicate<MemberEntry> whom, int most, OfCell form) {
        List<Section> sections = new ArrayList<>();
        cells(source, whom, most).forEach((cell, members) -> sections.add(form.make(cell, members)));
        if (sections.isEmpty()) {
            Organization unit = source.scope().unit();
            sections.add(form.make(unit == null ? source.scope().count().tree().roots().getFirst() : unit, List.of()));
        }
        return sections;
    }

    /** Tells whether the member is to be rated that year. */
    static boolean isSubject(MemberEntry entry) {
        return entry.standing() instanceof Standing.Rated || entry.standing() instanceof Standing.Pending;
    }
}

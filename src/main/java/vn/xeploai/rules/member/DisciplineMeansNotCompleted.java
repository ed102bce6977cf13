package vn.xeploai.rules.member;

import java.util.List;

import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.DisciplineReach;
import vn.xeploai.rules.regulation.FaultCounting;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * M-04. Disciplined in the assessment year. Which forms and violations count, and whether faults of earlier years and other
 * units are left to rules of their own, each edition says. One fault counts once.
 */
public final class DisciplineMeansNotCompleted implements Rule {
    @Override
    public Finding judge(Look look) {
        Disciplines disciplines = look.at(MemberFact.DISCIPLINES);
        Disciplines.Question question = new Disciplines.Question(
                look.year(),
                look.option(Parameter.FORM_FROM, DisciplineForm.class),
                look.option(Parameter.VIOLATIONS, DisciplineReach.class),
                look.option(Parameter.EARLIER_YEARS, FaultCounting.class),
                look.option(Parameter.OTHER_UNITS, FaultCounting.class));
        if (disciplines == null) {
            return look.missing();
        }
        Boolean counts = disciplines.anyCounts(question);
        return counts == null ? Finding.missing(List.of(MemberFact.DISCIPLINES)) : Finding.obstacleIf(counts);
    }
}

package vn.xeploai.rules.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.subject.SubjectFact;

/** Everything known about a member against whom nothing stands in 2025, worth 92 points. */
final class SpotlessMember {
    static final Facts FACTS = Facts.NONE
            .with(SubjectFact.SCORE, new BigDecimal("92"))
            .with(SubjectFact.TASKS_ASSIGNED, 10)
            .with(SubjectFact.TASKS_DONE, 10)
            .with(SubjectFact.TASKS_LATE, 0)
            .with(SubjectFact.TASKS_ABOVE, 4)
            .with(SubjectFact.QUALITY_MET, true)
            .with(SubjectFact.LIMITATIONS_NAMED, 0)
            .with(SubjectFact.COMPLAINT_OPEN, false)
            .with(MemberFact.EXEMPT, false)
            .with(MemberFact.SUSPENDED, false)
            .with(MemberFact.ADMITTED_ON, LocalDate.of(2010, 2, 3))
            .with(MemberFact.DISCIPLINES, new Disciplines(List.of()))
            .with(MemberFact.DEGRADATION, false)
            .with(MemberFact.FORBIDDEN_CONDUCT, false)
            .with(MemberFact.TASKS_FAILED, 0)
            .with(MemberFact.TEMPORARILY_ELSEWHERE, false);

    private SpotlessMember() {}
}

package vn.xeploai.work.judging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.cap.CapFact;
import vn.xeploai.rules.collective.CollectiveFact;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.order.OrderFact;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.subject.SubjectFact;

/**
 * Dữ kiện ghi được: which facts somebody may note about which kind of subject. The reference day is the year's own; open
 * subjects and the counts of a cap are the program's to count; everything else may be noted where the records are silent.
 */
public final class NotableFacts {
    private static final List<Fact<?>> ALIKE = List.of(
            SubjectFact.SCORE,
            SubjectFact.SCORE_PARTS,
            SubjectFact.TASKS_ASSIGNED,
            SubjectFact.TASKS_DONE,
            SubjectFact.TASKS_LATE,
            SubjectFact.TASKS_ABOVE,
            SubjectFact.QUALITY_MET,
            SubjectFact.LIMITATIONS_NAMED,
            SubjectFact.LIMITATIONS_REMEDIED,
            SubjectFact.MAIN_TARGETS_MET,
            SubjectFact.BASIC_TARGETS,
            SubjectFact.CORRUPTION_BELOW,
            SubjectFact.BELOW_RATED,
            SubjectFact.BELOW_NOT_COMPLETED,
            SubjectFact.LOWEST_GRADES,
            SubjectFact.COMPLAINT_OPEN,
            RecordedDecisions.FACT);

    private static final List<Fact<?>> OF_PERSONS = List.of(
            MemberFact.EXEMPT,
            MemberFact.SUSPENDED,
            MemberFact.ADMITTED_ON,
            MemberFact.MEETING_DAY,
            MemberFact.DISCIPLINES,
            MemberFact.DEGRADATION,
            MemberFact.FORBIDDEN_CONDUCT,
            MemberFact.TASKS_FAILED,
            MemberFact.SICK_LEAVE_MONTHS,
            MemberFact.MATERNITY_LEAVE,
            MemberFact.TEMPORARILY_ELSEWHERE,
            MemberFact.TEMPORARY_COMMENT,
            MemberFact.RESIDENCE_INTRODUCED,
            MemberFact.RESIDENCE_COMMENT,
            MemberFact.TRANSFERRED_IN,
            MemberFact.MONTHS_AT_OLD_CELL,
            MemberFact.OLD_CELL_REMARKS,
            MemberFact.STATE_EMPLOYEE,
            MemberFact.STATE_LEVEL,
            MemberFact.CONFIDENCE_VOTE,
            OrderFact.HEAD,
            OrderFact.COLLECTIVE_DECIDED,
            OrderFact.COLLECTIVE_LEVEL);

    private static final List<Fact<?>> OF_COLLECTIVES = List.of(
            CollectiveFact.UNITS_BELOW,
            CollectiveFact.UNITS_DISCIPLINED,
            CollectiveFact.LEADERS_DISCIPLINES,
            CollectiveFact.LEADER_DEGRADED,
            CollectiveFact.DISUNITY,
            CollectiveFact.DISCIPLINED,
            CollectiveFact.BELOW_COMPLETED,
            CollectiveFact.BELOW_GOOD,
            CollectiveFact.PEERS,
            CollectiveFact.PEERS_GOOD,
            CollectiveFact.PEERS_COMPLETED,
            CollectiveFact.GOVERNMENT_LOWEST,
            CollectiveFact.MASS_ORGANIZATIONS_LOWEST,
            CollectiveFact.MANY_TASKS_UNFINISHED,
            CollectiveFact.ESTABLISHED_ON,
            CollectiveFact.SIZE,
            CapFact.EXCEPTION);

    private NotableFacts() {}

    /** The facts of that kind of subject; of a committee that is not rated here ({@code null}) only the raised cap. */
    public static List<Fact<?>> of(@Nullable SubjectKind kind) {
        if (kind == null) {
            return List.of(CapFact.EXCEPTION);
        }
        return Stream.concat(ALIKE.stream(), (kind.isPerson() ? OF_PERSONS : OF_COLLECTIVES).stream())
                .toList();
    }

    /** The fact of that key, if it may be noted about that kind of subject. */
    public static Optional<Fact<?>> find(@Nullable SubjectKind kind, String key) {
        return of(kind).stream().filter(each -> each.key().equals(key)).findFirst();
    }
}

package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Ghi ai thuộc cấp ủy, tập thể được kiểm điểm: who is in the list of a body that is not a cell. */
public final class NameParticipants {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public NameParticipants(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role; who may only look is refused with {@code LK-03}. */
    public NameParticipants(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * Names one more; who is named already stays.
     *
     * @return the session with its new list
     * @throws ProblemException with {@code MT-15} for somebody who is not below the unit, {@code MT-06} or {@code MT-12}
     *     for a session that is closed or was never opened
     */
    public SessionSheet add(SessionKey key, UUID who) {
        return desk.change(records -> {
            SessionSheet sheet = open(records, key);
            if (!isAmong(sheet.people(), who)) {
                if (!isAmong(sheet.candidates(), who)) {
                    throw SessionWrites.refused(MeetingProblem.NOT_BELOW, Map.of());
                }
                records.reviewSessions().putAttendance(List.of(Attendance.unmarked(key, who)));
            }
            return LoadSession.sheet(records, key, regulations);
        });
    }

    /**
     * Takes somebody off the list, with the mark of attendance.
     *
     * @return the session with its new list
     * @throws ProblemException with {@code MT-16} when something is written or counted about that member there, {@code MT-06}
     *     or {@code MT-12} for a session that is closed or was never opened
     */
    public SessionSheet remove(SessionKey key, UUID who) {
        return desk.change(records -> {
            SessionSheet sheet = open(records, key);
            boolean written = sheet.remarks().stream().anyMatch(each -> each.memberId().equals(who) && !each.isEmpty());
            boolean counted = sheet.ballots().stream().anyMatch(each -> each.memberId().equals(who))
                    || sheet.drafts().ballots().stream().anyMatch(each -> each.memberId().equals(who));
            if (written || counted) {
                throw SessionWrites.refused(MeetingProblem.ALREADY_WRITTEN_ABOUT, Map.of("who", nameOf(sheet, who)));
            }
            records.reviewSessions().removeAttendance(List.of(Attendance.unmarked(key, who)));
            return LoadSession.sheet(records, key, regulations);
        });
    }

    private SessionSheet open(Records records, SessionKey key) {
        if (!key.body().isNamed()) {
            throw new IllegalArgumentException("the list of a cell follows from the records");
        }
        YearGuard.demandEntry(role);
        YearGuard.demandWritable(records, key.year(), key.unitCode());
        SessionSheet sheet = LoadSession.sheet(records, key, regulations);
        if (!sheet.opened()) {
            throw new ProblemException(Problem.error(MeetingProblem.NOT_OPENED, "", Map.of()));
        }
        if (sheet.session().complete()) {
            throw new ProblemException(Problem.error(MeetingProblem.MINUTES_COMPLETE, "", Map.of()));
        }
        return sheet;
    }

    private static boolean isAmong(List<Participant> people, UUID who) {
        return people.stream().anyMatch(each -> each.id().equals(who));
    }

    private static String nameOf(SessionSheet sheet, UUID who) {
        return sheet.people().stream()
                .filter(each -> each.id().equals(who))
                .map(each -> each.line().fullName())
                .findFirst()
                .orElse("");
    }
}

package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Mở buổi kiểm điểm. */
public final class OpenSession {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public OpenSession(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role; who may only look is refused with {@code LK-03}. */
    public OpenSession(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * Opens the session with what rarely changes taken from last year: place, quorum, rounds of ballots. A session that is open
     * already stays as it is. At a committee or collective those who are proposed are named.
     *
     * @throws vn.xeploai.model.problem.ProblemException as {@link LoadSession#load}
     */
    public SessionSheet open(SessionKey key) {
        return desk.change(records -> {
            YearGuard.demandEntry(role);
            YearGuard.demandWritable(records, key.year(), key.unitCode());
            SessionSheet before = LoadSession.sheet(records, key, regulations);
            if (!before.opened()) {
                records.reviewSessions().put(List.of(begun(records, key)));
                if (key.body().isNamed()) {
                    records.reviewSessions().putAttendance(
                            before.people().stream().map(each -> Attendance.unmarked(key, each.id())).toList());
                }
            }
            return LoadSession.sheet(records, key, regulations);
        });
    }

    private static ReviewSession begun(Records records, SessionKey key) {
        ReviewSession fresh = ReviewSession.fresh(key);
        Optional<ReviewSession> before =
                records.reviewSessions().of(key.in(key.year() - 1));
        return before.map(last -> fresh
                        .with(new SessionHead(null, last.head().place(), null, null, null))
                        .with(new Quorum(
                                null, last.quorum().rule(), last.quorum().decidedBy(), last.quorum().document()))
                        .with(last.practice()))
                .orElse(fresh);
    }
}

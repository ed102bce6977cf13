package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;

import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;

/**
 * Ghi thay đổi của một buổi kiểm điểm: all or nothing. Something is replaced only while it still is what was read.
 */
public final class SaveSession {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public SaveSession(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role; who may only look is refused with {@code LK-03}. */
    public SaveSession(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * Keeps those changes in one transaction: first the session, then marks, remarks, limitations and drafts, ballots last,
     * checked against who is present then.
     *
     * @throws ProblemException with an {@code MT-} code when something cannot be kept; then nothing is
     */
    public void save(SessionKey key, List<SessionChange> changes) {
        desk.change(records -> {
            YearGuard.demandEntry(role);
            YearGuard.demandWritable(records, key.year(), key.unitCode());
            SessionSheet before = LoadSession.sheet(records, key, regulations);
            if (!before.opened()) {
                throw new ProblemException(Problem.error(MeetingProblem.NOT_OPENED, "", Map.of()));
            }
            if (before.session().complete()) {
                throw new ProblemException(Problem.error(MeetingProblem.MINUTES_COMPLETE, "", Map.of()));
            }
            SessionWrites writes = new SessionWrites(records, before);
            writes.heads(of(changes, SessionChange.Head.class));
            writes.marks(of(changes, SessionChange.Mark.class));
            writes.remarks(of(changes, SessionChange.Remark.class));
            writes.limits(of(changes, SessionChange.Limit.class));
            DraftWrites drafts = new DraftWrites(records, before);
            drafts.ballots(of(changes, SessionChange.Draft.class));
            drafts.unread(of(changes, SessionChange.Unread.class));
            List<SessionChange.Count> counts = of(changes, SessionChange.Count.class);
            if (!counts.isEmpty()) {
                new BallotWrites(records, LoadSession.sheet(records, key, regulations)).write(counts);
            }
            return changes;
        });
    }

    private static <C extends SessionChange> List<C> of(List<SessionChange> changes, Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

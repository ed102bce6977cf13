package vn.xeploai.work.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;

/** Review sessions in memory; what belongs to a session that was never opened is refused, as a database would. */
public final class InMemoryMeetings implements ReviewSessions {
    private final Map<SessionKey, ReviewSession> sessions = new LinkedHashMap<>();
    private final Map<List<Object>, Attendance> attendance = new LinkedHashMap<>();
    private final Map<List<Object>, PersonRemarks> remarks = new LinkedHashMap<>();
    private final Map<List<Object>, BallotResult> ballots = new LinkedHashMap<>();
    private final Map<UUID, Limitation> limitations = new LinkedHashMap<>();

    /** The same, to be changed apart. */
    public InMemoryMeetings copy() {
        InMemoryMeetings copy = new InMemoryMeetings();
        copy.sessions.putAll(sessions);
        copy.attendance.putAll(attendance);
        copy.remarks.putAll(remarks);
        copy.ballots.putAll(ballots);
        copy.limitations.putAll(limitations);
        return copy;
    }

    @Override
    public List<ReviewSession> ofYear(int year) {
        return sessions.values().stream().filter(each -> each.key().year() == year).toList();
    }

    @Override
    public List<SessionKey> held(int year) {
        return attendance.values().stream()
                .filter(each -> each.session().year() == year && each.presence() == Presence.PRESENT)
                .map(Attendance::session)
                .distinct()
                .toList();
    }

    @Override
    public Optional<ReviewSession> of(SessionKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    @Override
    public void put(List<ReviewSession> values) {
        values.forEach(each -> sessions.put(each.key(), each));
    }

    @Override
    public List<Attendance> attendance(SessionKey key) {
        return attendance.values().stream().filter(each -> each.session().equals(key)).toList();
    }

    @Override
    public void putAttendance(List<Attendance> marks) {
        put(attendance, marks, Attendance::session, Attendance::memberId);
    }

    @Override
    public void removeAttendance(List<Attendance> marks) {
        marks.forEach(each -> attendance.remove(List.<Object>of(each.session(), each.memberId())));
    }

    @Override
    public List<PersonRemarks> remarks(SessionKey key) {
        return remarks.values().stream().filter(each -> each.session().equals(key)).toList();
    }

    @Override
    public void putRemarks(List<PersonRemarks> values) {
        put(remarks, values, PersonRemarks::session, PersonRemarks::memberId);
    }

    @Override
    public List<BallotResult> ballots(SessionKey key) {
        return ballots.values().stream().filter(each -> each.session().equals(key)).toList();
    }

    @Override
    public void putBallots(List<BallotResult> results) {
        put(ballots, results, BallotResult::session, each -> List.of(each.round(), each.memberId()));
    }

    @Override
    public void removeBallots(List<BallotResult> results) {
        results.forEach(each -> ballots.remove(List.<Object>of(each.session(), List.of(each.round(), each.memberId()))));
    }

    /** The limitations found at these sessions. */
    public Limitations limitations() {
        return new Limitations() {
            @Override
            public List<Limitation> on(SessionKey session) {
                return limitations.values().stream()
                        .filter(each -> each.foundAt().in(session.year()).equals(session))
                        .filter(each -> each.foundAt().year() <= session.year() && !closedBefore(each, session.year()))
                        .toList();
            }

            @Override
            public List<Limitation> openAfter(int year) {
                return limitations.values().stream()
                        .filter(each -> each.foundAt().year() <= year && !closedBefore(each, year + 1))
                        .toList();
            }

            @Override
            public void put(List<Limitation> values) {
                values.forEach(each -> {
                    isOpened(each.foundAt());
                    limitations.put(each.id(), each);
                });
            }

            @Override
            public void remove(List<Limitation> values) {
                values.forEach(each -> limitations.remove(each.id()));
            }
        };
    }

    private static boolean closedBefore(Limitation limitation, int year) {
        Integer closed = limitation.closedIn();
        return closed != null && closed < year;
    }

    private <V> void put(
            Map<List<Object>, V> table, List<V> values, Function<V, SessionKey> session, Function<V, Object> key) {
        values.forEach(each -> {
            isOpened(session.apply(each));
            table.put(List.of(session.apply(each), key.apply(each)), each);
        });
    }

    void isOpened(SessionKey key) {
        if (!sessions.containsKey(key)) {
            throw new IllegalStateException("no session " + key);
        }
    }
}

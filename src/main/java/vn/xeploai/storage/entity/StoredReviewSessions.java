package vn.xeploai.storage.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.port.ReviewSessions;

/** Các buổi kiểm điểm, from the database. */
final class StoredReviewSessions implements ReviewSessions {
    private final SessionQueries queries;
    private final RowSet<ReviewSessionRow.Key, ReviewSession, ReviewSessionRow> sessions;
    private final SessionRows<SessionMemberKey, Attendance, AttendanceRow> attendance;
    private final SessionRows<SessionMemberKey, PersonRemarks, PersonRemarksRow> remarks;
    private final SessionRows<BallotKey, BallotResult, BallotResultRow> ballots;

    StoredReviewSessions(StatelessSession session) {
        queries = new SessionQueries_(session);
        sessions = new RowSet<>(session, ReviewSessionRow::new, ReviewSessionRow.Key::of, this::load);
        attendance = new SessionRows<>(
                session, AttendanceRow::new, each -> SessionMemberKey.of(each.session(), each.memberId()),
                SessionMemberKey::session, queries::attendance);
        remarks = new SessionRows<>(
                session, PersonRemarksRow::new, each -> SessionMemberKey.of(each.session(), each.memberId()),
                SessionMemberKey::session, queries::remarks);
        ballots = new SessionRows<>(
                session, BallotResultRow::new, StoredReviewSessions::key, BallotKey::session, queries::ballots);
    }

    @Override
    public List<ReviewSession> ofYear(int year) {
        return sessions.read(queries.ofYear(year));
    }

    @Override
    public List<SessionKey> held(int year) {
        return queries.with(year, Presence.PRESENT);
    }

    @Override
    public Optional<ReviewSession> of(SessionKey key) {
        return sessions.read(queries.ofThese(key.year(), List.of(key.unitCode()))).stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
    }

    @Override
    public void put(List<ReviewSession> values) {
        sessions.put(values);
    }

    @Override
    public List<Attendance> attendance(SessionKey key) {
        return attendance.read(key);
    }

    @Override
    public void putAttendance(List<Attendance> marks) {
        attendance.put(marks);
    }

    @Override
    public void removeAttendance(List<Attendance> marks) {
        marks.forEach(each -> queries.removeAttendance(
                each.session().year(), each.session().unitCode(), each.session().body(), each.memberId()));
    }

    @Override
    public List<PersonRemarks> remarks(SessionKey key) {
        return remarks.read(key);
    }

    @Override
    public void putRemarks(List<PersonRemarks> values) {
        remarks.put(values);
    }

    @Override
    public List<BallotResult> ballots(SessionKey key) {
        return ballots.read(key);
    }

    @Override
    public void putBallots(List<BallotResult> results) {
        ballots.put(results);
    }

    @Override
    public void removeBallots(List<BallotResult> results) {
        results.stream()
                .map(StoredReviewSessions::key)
                .forEach(key -> queries.removeBallots(
                        key.year(), key.unitCode(), key.body(), key.round(), key.memberId()));
    }

    private List<ReviewSessionRow> load(List<ReviewSessionRow.Key> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        ReviewSessionRow.Key::year,
                        Collectors.mapping(ReviewSessionRow.Key::unitCode, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(year -> queries.ofThese(year.getKey(), year.getValue()).stream())
                .toList();
    }

    private static BallotKey key(BallotResult value) {
        return BallotKey.of(value.session(), value.round(), value.memberId());
    }
}

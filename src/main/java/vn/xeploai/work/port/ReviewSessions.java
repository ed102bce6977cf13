package vn.xeploai.work.port;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;

/** Port: các buổi kiểm điểm, with what belongs to each. */
public interface ReviewSessions {
    /** All sessions of that year. */
    List<ReviewSession> ofYear(int year);

    /** The sessions of that year at which somebody was present. */
    List<SessionKey> held(int year);

    /** That session, if it was opened. */
    Optional<ReviewSession> of(SessionKey key);

    /** Adds sessions, or replaces those of the same key. */
    void put(List<ReviewSession> sessions);

    /** Marks of that session. */
    List<Attendance> attendance(SessionKey key);

    /** Adds marks, or replaces those of the same session and member. */
    void putAttendance(List<Attendance> marks);

    /** Takes the same members off the lists of the same sessions. */
    void removeAttendance(List<Attendance> marks);

    /** What was said about members at that session. */
    List<PersonRemarks> remarks(SessionKey key);

    /** Adds remarks, or replaces those of the same session and member. */
    void putRemarks(List<PersonRemarks> remarks);

    /** Counted ballots of that session, both rounds. */
    List<BallotResult> ballots(SessionKey key);

    /** Adds counts, or replaces those of the same session, round and member. */
    void putBallots(List<BallotResult> results);

    /** Takes away the counts of the same session, round and member. */
    void removeBallots(List<BallotResult> results);
}

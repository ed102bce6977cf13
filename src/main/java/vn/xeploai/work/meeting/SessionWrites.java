package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Records;

/** Checks and writes what belongs to a session, but its ballots. */
final class SessionWrites {
    private final Records records;
    private final SessionSheet stored;
    private final SessionKey key;

    SessionWrites(Records records, SessionSheet stored) {
        this.records = records;
        this.stored = stored;
        this.key = stored.session().key();
    }

    void heads(List<SessionChange.Head> changes) {
        for (SessionChange.Head each : changes) {
            same(each.before(), stored.session(), "");
            check(each.after());
            records.reviewSessions().put(List.of(each.after()));
        }
    }

    private void check(ReviewSession after) {
        if (!after.key().equals(key) || after.complete()) {
            throw new IllegalArgumentException("not a change of the session " + key);
        }
        LocalDate day = after.head().heldOn();
        if (day != null && day.getYear() != key.year() && day.getYear() != key.year() + 1) {
            throw refused(MeetingProblem.DAY_FAR_FROM_YEAR, Map.of("year", String.valueOf(key.year())));
        }
        if (after.practice() != stored.session().practice() && isVotedOn()) {
            throw refused(MeetingProblem.BALLOTS_ALREADY_COUNTED, Map.of());
        }
    }

    private boolean isVotedOn() {
        return !stored.ballots().isEmpty() || !stored.drafts().ballots().isEmpty();
    }

    void marks(List<SessionChange.Mark> changes) {
        for (SessionChange.Mark each : changes) {
            UUID who = each.after().memberId();
            String name = nameOf(who);
            Attendance known = stored.attendance().stream()
                    .filter(mark -> mark.memberId().equals(who))
                    .findFirst()
                    .orElse(Attendance.unmarked(key, who));
            same(each.before(), known, name);
        }
        records.reviewSessions().putAttendance(changes.stream().map(SessionChange.Mark::after).map(this::here).toList());
    }

    private Attendance here(Attendance mark) {
        return new Attendance(key, mark.memberId(), mark.presence(), mark.reason());
    }

    void remarks(List<SessionChange.Remark> changes) {
        for (SessionChange.Remark each : changes) {
            UUID who = each.after().memberId();
            String name = nameOf(who);
            PersonRemarks known = stored.remarks().stream()
                    .filter(remarks -> remarks.memberId().equals(who))
                    .findFirst()
                    .orElse(PersonRemarks.none(key, who));
            same(each.before(), known, name);
        }
        records.reviewSessions().putRemarks(changes.stream().map(SessionChange.Remark::after).map(this::here).toList());
    }

    private PersonRemarks here(PersonRemarks remarks) {
        return new PersonRemarks(
                key, remarks.memberId(), remarks.strengths(), remarks.limitations(), remarks.opinions());
    }

    void limits(List<SessionChange.Limit> changes) {
        LockedLists lists = LockedLists.of(records);
        for (SessionChange.Limit each : changes) {
            Limitation before = each.before();
            Limitation after = each.after();
            Limitation one = before != null ? before : Objects.requireNonNull(after, "a change of nothing");
            same(before, stored.limitations().stream().filter(known -> known.id().equals(one.id())).findFirst().orElse(null), "");
            if (before != null) {
                check(before, after);
            } else if (!one.foundAt().equals(key)) {
                throw new IllegalArgumentException("not on the table of " + key);
            }
            lists.demandSame(before, after);
            if (after != null) {
                records.limitations().put(List.of(after));
            } else {
                records.limitations().remove(List.of(one));
            }
        }
    }

    /** What an earlier session named stays as it was named there, and what a later one recorded as that one recorded it. */
    private void check(Limitation before, @Nullable Limitation after) {
        int found = before.foundAt().year();
        Integer closed = before.closedIn();
        if (found < key.year() && (after == null || !after.closedIn(closed).equals(before))) {
            throw refused(MeetingProblem.FOUND_EARLIER, Map.of("year", String.valueOf(found)));
        }
        boolean otherwise = after == null || !Objects.equals(after.closedIn(), closed);
        if (closed != null && closed > key.year() && otherwise) {
            throw refused(MeetingProblem.REPAIRED_LATER, Map.of("year", String.valueOf(closed)));
        }
        if (after != null && !after.foundAt().equals(before.foundAt())) {
            throw new IllegalArgumentException("not on the table of " + key);
        }
    }

    private String nameOf(UUID who) {
        return stored.people().stream()
                .filter(each -> each.id().equals(who))
                .findFirst()
                .map(each -> each.line().fullName())
                .orElseThrow(() -> refused(MeetingProblem.NOT_IN_THE_LIST, Map.of()));
    }

    static void same(@Nullable Object read, @Nullable Object stored, String who) {
        if (!Objects.equals(read, stored)) {
            throw refused(MeetingProblem.CHANGED_MEANWHILE, Map.of("who", who));
        }
    }

    static ProblemException refused(MeetingProblem code, Map<String, String> arguments) {
        return new ProblemException(Problem.error(code, "", arguments));
    }
}

package vn.xeploai.boot;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

import static org.assertj.core.api.Assertions.assertThat;

/** The session {@link SessionClerk} types into: how it begins, and what is left of it. */
final class SessionLeft {
    private static final SessionKey KEY = new SessionKey(ClerksWindow.YEAR, "P.01");

    private SessionLeft() {}

    /** Opens the session; everybody is there. */
    static void meet(Desk desk) {
        SessionSheet sheet = new OpenSession(desk, Invented.REGULATIONS).open(KEY);
        desk.change(records -> {
            records.reviewSessions().putAttendance(sheet.people().stream()
                    .map(Participant::id)
                    .map(each -> new Attendance(KEY, each, Presence.PRESENT, null))
                    .toList());
            return true;
        });
    }

    /** At least so many keys are there, one after the other from the first, and at most one more. */
    static void check(Desk desk, SessionClerk.Page page, int keys) {
        desk.look(records -> {
            String left = left(records, page);
            String whole = IntStream.rangeClosed(0, keys)
                    .mapToObj(key -> page == SessionClerk.Page.DAY ? "7"
                            : page == SessionClerk.Page.BALLOTS ? "1"
                            : String.valueOf(SessionClerk.letter(key)))
                    .collect(Collectors.joining());
            assertThat(left).as(page + " after " + keys + " keys").startsWith(whole.substring(0, keys));
            assertThat(whole).startsWith(left);
            return true;
        });
    }

    /** Nothing of it for the next clerk. */
    static void clear(Desk desk) {
        desk.change(records -> {
            records.reviewSessions().put(List.of(ReviewSession.fresh(KEY)));
            records.reviewSessions().putRemarks(records.reviewSessions().remarks(KEY).stream()
                    .map(each -> PersonRemarks.none(KEY, each.memberId()))
                    .toList());
            records.sessionDrafts().removeBallots(records.sessionDrafts().ballots(KEY));
            records.sessionDrafts().removeUnread(records.sessionDrafts().unread(KEY));
            return true;
        });
        meet(desk);
    }

    private static String left(Records records, SessionClerk.Page page) {
        return switch (page) {
            case BALLOTS -> records.sessionDrafts().ballots(KEY).stream()
                    .map(SessionLeft::bestVotes)
                    .collect(Collectors.joining());
            case REASON -> records.reviewSessions().attendance(KEY).stream()
                    .map(Attendance::reason)
                    .map(String::valueOf)
                    .filter(each -> !each.equals("null"))
                    .collect(Collectors.joining());
            case STRENGTHS -> records.reviewSessions().remarks(KEY).stream()
                    .map(PersonRemarks::strengths)
                    .map(String::valueOf)
                    .filter(each -> !each.equals("null"))
                    .collect(Collectors.joining());
            case CONCLUSION -> String.valueOf(records.reviewSessions().of(KEY).orElseThrow().minutes().conclusion());
            case DAY -> records.sessionDrafts().unread(KEY).stream().map(UnreadEntry::typed).collect(Collectors.joining());
        };
    }

    /** As typed, with the ballots issued and returned filled in from those present. */
    private static String bestVotes(BallotDraft draft) {
        assertThat(draft.numbers().subList(0, 4)).doesNotContain(OptionalInt.empty());
        return String.valueOf(draft.numbers().get(4).orElseThrow());
    }
}

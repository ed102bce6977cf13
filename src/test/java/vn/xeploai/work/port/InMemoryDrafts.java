package vn.xeploai.work.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;

/** Drafts of sessions in memory; those of a session that was never opened are refused, as a database would. */
public final class InMemoryDrafts implements SessionDrafts {
    private final InMemoryMeetings meetings;
    private final Map<List<Object>, BallotDraft> ballots = new LinkedHashMap<>();
    private final Map<List<Object>, UnreadEntry> unread = new LinkedHashMap<>();

    /** Drafts of those sessions. */
    public InMemoryDrafts(InMemoryMeetings meetings) {
        this.meetings = meetings;
    }

    /** The same of other sessions, to be changed apart. */
    InMemoryDrafts copy(InMemoryMeetings others) {
        InMemoryDrafts copy = new InMemoryDrafts(others);
        copy.ballots.putAll(ballots);
        copy.unread.putAll(unread);
        return copy;
    }

    @Override
    public List<BallotDraft> ballots(SessionKey key) {
        return ballots.values().stream().filter(each -> each.session().equals(key)).toList();
    }

    @Override
    public void putBallots(List<BallotDraft> drafts) {
        drafts.forEach(each -> {
            meetings.isOpened(each.session());
            ballots.put(key(each), each);
        });
    }

    @Override
    public void removeBallots(List<BallotDraft> drafts) {
        drafts.forEach(each -> ballots.remove(key(each)));
    }

    @Override
    public List<UnreadEntry> unread(SessionKey key) {
        return unread.values().stream().filter(each -> each.session().equals(key)).toList();
    }

    @Override
    public void putUnread(List<UnreadEntry> entries) {
        entries.forEach(each -> {
            meetings.isOpened(each.session());
            unread.put(List.of(each.session(), each.field()), each);
        });
    }

    @Override
    public void removeUnread(List<UnreadEntry> entries) {
        entries.forEach(each -> unread.remove(List.<Object>of(each.session(), each.field())));
    }

    private static List<Object> key(BallotDraft draft) {
        return List.of(draft.session(), draft.round(), draft.memberId());
    }
}

package vn.xeploai.work.port;

import java.util.List;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;

/** Port: những gì gõ dở ở một buổi kiểm điểm. Apart from {@link ReviewSessions}, so that nobody counts it by mistake. */
public interface SessionDrafts {
    /** Ballots of that session that do not add up, both rounds. */
    List<BallotDraft> ballots(SessionKey key);

    /** Adds drafts, or replaces those of the same session, round and member. */
    void putBallots(List<BallotDraft> drafts);

    /** Takes away the drafts of the same session, round and member. */
    void removeBallots(List<BallotDraft> drafts);

    /** Fields of that session that cannot be read. */
    List<UnreadEntry> unread(SessionKey key);

    /** Adds entries, or replaces those of the same session and field. */
    void putUnread(List<UnreadEntry> entries);

    /** Takes away the entries of the same session and field. */
    void removeUnread(List<UnreadEntry> entries);
}

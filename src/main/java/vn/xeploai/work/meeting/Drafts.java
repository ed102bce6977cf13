package vn.xeploai.work.meeting;

import java.util.List;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Records;

/**
 * Những gì gõ dở ở một buổi kiểm điểm.
 *
 * @param ballots that do not add up
 * @param unread fields that cannot be read
 */
public record Drafts(List<BallotDraft> ballots, List<UnreadEntry> unread) {
    /** Nothing was left unfinished. */
    public static final Drafts NONE = new Drafts(List.of(), List.of());

    /** Keeps its own copies. */
    public Drafts {
        ballots = List.copyOf(ballots);
        unread = List.copyOf(unread);
    }

    /** Those of that session; of a finished year or unit there are none to go on with, though they are kept. */
    static Drafts of(Records records, SessionKey key) {
        return YearGuard.frozen(records, key.year(), key.unitCode()).isPresent()
                ? NONE
                : new Drafts(records.sessionDrafts().ballots(key), records.sessionDrafts().unread(key));
    }
}

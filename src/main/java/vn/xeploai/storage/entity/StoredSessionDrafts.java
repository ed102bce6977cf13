package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.work.port.SessionDrafts;

/** Những gì gõ dở, from the database. */
final class StoredSessionDrafts implements SessionDrafts {
    private final SessionQueries queries;
    private final SessionRows<BallotKey, BallotDraft, BallotDraftRow> ballots;
    private final SessionRows<UnreadEntryRow.Key, UnreadEntry, UnreadEntryRow> unread;

    StoredSessionDrafts(StatelessSession session) {
        queries = new SessionQueries_(session);
        ballots = new SessionRows<>(
                session, BallotDraftRow::new, StoredSessionDrafts::key, BallotKey::session, queries::drafts);
        unread = new SessionRows<>(
                session, UnreadEntryRow::new, UnreadEntryRow.Key::of, UnreadEntryRow.Key::session, queries::unread);
    }

    @Override
    public List<BallotDraft> ballots(SessionKey key) {
        return ballots.read(key);
    }

    @Override
    public void putBallots(List<BallotDraft> drafts) {
        ballots.put(drafts);
    }

    @Override
    public void removeBallots(List<BallotDraft> drafts) {
        drafts.stream()
                .map(StoredSessionDrafts::key)
                .forEach(key -> queries.removeDraft(
                        key.year(), key.unitCode(), key.body(), key.round(), key.memberId()));
    }

    @Override
    public List<UnreadEntry> unread(SessionKey key) {
        return unread.read(key);
    }

    @Override
    public void putUnread(List<UnreadEntry> entries) {
        unread.put(entries);
    }

    @Override
    public void removeUnread(List<UnreadEntry> entries) {
        entries.stream()
                .map(UnreadEntryRow.Key::of)
                .forEach(key -> queries.removeUnread(key.year(), key.unitCode(), key.body(), key.field()));
    }

    private static BallotKey key(BallotDraft value) {
        return BallotKey.of(value.session(), value.round(), value.memberId());
    }
}

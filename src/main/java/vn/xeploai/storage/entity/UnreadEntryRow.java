package vn.xeploai.storage.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;

/** Ô gõ dở, as stored. */
@Entity
@Table(name = "session_unread")
@IdClass(UnreadEntryRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class UnreadEntryRow extends SessionRow implements Row<UnreadEntry> {
    /** Which session, which field. */
    record Key(int year, String unitCode, Body body, String field) {
        static Key of(UnreadEntry value) {
            SessionKey session = value.session();
            return new Key(session.year(), session.unitCode(), session.body(), value.field());
        }

        SessionKey session() {
            return new SessionKey(year, unitCode, body);
        }
    }

    @Id
    String field;

    String typed;

    @Override
    public void take(UnreadEntry value) {
        belongTo(value.session());
        field = value.field();
        typed = value.typed();
    }

    @Override
    public UnreadEntry value() {
        return new UnreadEntry(session(), field, typed);
    }

    @Override
    public String label() {
        return unitCode + " " + year + " / " + field;
    }
}

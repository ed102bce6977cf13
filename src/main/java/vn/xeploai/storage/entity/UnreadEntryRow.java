package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;

/** Ô gõ dở, as stored. */
@Entity
@Table(name = "session_unread")
@IdClass(UnreadEntryRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class UnreadEntryRow implements Row<UnreadEntry> {
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
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "organization_code")
    String unitCode;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Body body;

    @Id
    String field;

    @Version
    int version;

    String typed;

    @Override
    public void take(UnreadEntry value) {
        year = value.session().year();
        unitCode = value.session().unitCode();
        body = value.session().body();
        field = value.field();
        typed = value.typed();
    }

    @Override
    public UnreadEntry value() {
        return new UnreadEntry(new SessionKey(year, unitCode, body), field, typed);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return unitCode + " " + year + " / " + field;
    }
}

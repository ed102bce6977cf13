package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;

/** A row of what belongs to one session: which session it is, and its version. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class SessionRow {
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

    @Version
    int version;

    /** Belongs to that session from now on. */
    void belongTo(SessionKey session) {
        year = session.year();
        unitCode = session.unitCode();
        body = session.body();
    }

    /** The session it belongs to. */
    SessionKey session() {
        return new SessionKey(year, unitCode, body);
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** What people recognise the row by. */
    public String label() {
        return unitCode + " " + year;
    }
}

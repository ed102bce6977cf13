package vn.xeploai.storage.entity;

import java.util.UUID;

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
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionKey;

/** Điểm danh, as stored. */
@Entity
@Table(name = "session_attendance")
@IdClass(SessionMemberKey.class)
@SuppressWarnings("NullAway.Init")
final class AttendanceRow implements Row<Attendance> {
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
    @Column(name = "member_id")
    UUID memberId;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable Presence presence;

    @Nullable String reason;

    @Override
    public void take(Attendance value) {
        year = value.session().year();
        unitCode = value.session().unitCode();
        body = value.session().body();
        memberId = value.memberId();
        presence = value.presence();
        reason = value.reason();
    }

    @Override
    public Attendance value() {
        return new Attendance(new SessionKey(year, unitCode, body), memberId, presence, reason);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return unitCode + " " + year + ": " + (presence == null ? "–" : presence.name());
    }
}

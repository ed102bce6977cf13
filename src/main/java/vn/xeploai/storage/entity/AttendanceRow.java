package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Presence;

/** Điểm danh, as stored. */
@Entity
@Table(name = "session_attendance")
@IdClass(SessionMemberKey.class)
@SuppressWarnings("NullAway.Init")
final class AttendanceRow extends SessionRow implements Row<Attendance> {
    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable Presence presence;

    @Nullable String reason;

    @Override
    public void take(Attendance value) {
        belongTo(value.session());
        memberId = value.memberId();
        presence = value.presence();
        reason = value.reason();
    }

    @Override
    public Attendance value() {
        return new Attendance(session(), memberId, presence, reason);
    }

    @Override
    public String label() {
        return unitCode + " " + year + ": " + (presence == null ? "–" : presence.name());
    }
}

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

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.SessionKey;

/** Ý kiến kiểm điểm một đảng viên, as stored. */
@Entity
@Table(name = "session_remarks")
@IdClass(SessionMemberKey.class)
@SuppressWarnings("NullAway.Init")
final class PersonRemarksRow implements Row<PersonRemarks> {
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

    @Nullable String strengths;
    @Nullable String limitations;
    @Nullable String opinions;

    @Override
    public void take(PersonRemarks value) {
        year = value.session().year();
        unitCode = value.session().unitCode();
        body = value.session().body();
        memberId = value.memberId();
        strengths = value.strengths();
        limitations = value.limitations();
        opinions = value.opinions();
    }

    @Override
    public PersonRemarks value() {
        return new PersonRemarks(new SessionKey(year, unitCode, body), memberId, strengths, limitations, opinions);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return unitCode + " " + year;
    }
}

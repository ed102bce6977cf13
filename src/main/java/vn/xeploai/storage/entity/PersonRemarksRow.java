package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.PersonRemarks;

/** Ý kiến kiểm điểm một đảng viên, as stored. */
@Entity
@Table(name = "session_remarks")
@IdClass(SessionMemberKey.class)
@SuppressWarnings("NullAway.Init")
final class PersonRemarksRow extends SessionRow implements Row<PersonRemarks> {
    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Nullable String strengths;
    @Nullable String limitations;
    @Nullable String opinions;

    @Override
    public void take(PersonRemarks value) {
        belongTo(value.session());
        memberId = value.memberId();
        strengths = value.strengths();
        limitations = value.limitations();
        opinions = value.opinions();
    }

    @Override
    public PersonRemarks value() {
        return new PersonRemarks(session(), memberId, strengths, limitations, opinions);
    }
}

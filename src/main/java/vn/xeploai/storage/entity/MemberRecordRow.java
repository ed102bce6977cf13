package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberRecord;

/** Một dòng theo dõi đảng viên, as stored. */
@Entity
@Table(name = "member_record")
@SuppressWarnings("NullAway.Init")
final class MemberRecordRow implements Row<MemberRecord> {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "member_id")
    UUID memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MemberRecord.Kind kind;

    @Nullable String what;

    @Column(name = "comment_year")
    @Nullable Integer year;

    @Nullable LocalDate since;
    @Nullable LocalDate until;

    @Column(name = "committed_on")
    @Nullable LocalDate committedOn;

    @Nullable String detail;
    @Nullable String document;
    @Nullable String body;
    @Nullable String note;

    @Override
    public void take(MemberRecord value) {
        id = value.id();
        memberId = value.memberId();
        kind = value.kind();
        what = value.what();
        year = value.year();
        since = value.since();
        until = value.until();
        committedOn = value.committedOn();
        detail = value.detail();
        document = value.document();
        body = value.body();
        note = value.note();
    }

    @Override
    public MemberRecord value() {
        return new MemberRecord(
                id, memberId, kind, what, year, since, until, committedOn, detail, document, body, note);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return value().written();
    }
}

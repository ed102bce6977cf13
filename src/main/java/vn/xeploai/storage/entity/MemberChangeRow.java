package vn.xeploai.storage.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;

/** One line of a member's history. Written once, never changed. */
@Entity
@Table(name = "member_change")
@SuppressWarnings("NullAway.Init")
final class MemberChangeRow {
    @Id
    UUID id;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "changed_at")
    Instant at;

    @Column(name = "changed_by")
    String by;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    MemberChange.Kind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable MemberField field;

    @Column(name = "value_before")
    @Nullable String before;

    @Column(name = "value_after")
    @Nullable String after;

    static MemberChangeRow of(MemberChange value) {
        MemberChangeRow row = new MemberChangeRow();
        row.id = UUID.randomUUID();
        row.memberId = value.memberId();
        row.at = value.at();
        row.by = value.by();
        row.kind = value.kind();
        row.field = value.field();
        row.before = value.before();
        row.after = value.after();
        return row;
    }

    MemberChange value() {
        return new MemberChange(memberId, at, by, kind, field, before, after);
    }
}

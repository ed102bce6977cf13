package vn.xeploai.storage.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;

/** One act on a result. Written once, never changed. */
@Entity
@Table(name = "rating_act")
@SuppressWarnings("NullAway.Init")
final class RatingActRow {
    @Id
    UUID id;

    @Column(name = "assessment_year")
    int year;

    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RatedSubject.Kind subjectKind;

    String subject;

    @Column(name = "organization_code")
    String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RatingAct.Kind kind;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "level_before"))
    @AttributeOverride(name = "exemplary", column = @Column(name = "exemplary_before"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason_before"))
    @AttributeOverride(name = "remark", column = @Column(name = "remark_before"))
    @AttributeOverride(name = "authority", column = @Column(name = "authority_before"))
    @AttributeOverride(name = "number", column = @Column(name = "number_before"))
    @AttributeOverride(name = "decidedOn", column = @Column(name = "decided_on_before"))
    ResultColumns before;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "level_after"))
    @AttributeOverride(name = "exemplary", column = @Column(name = "exemplary_after"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason_after"))
    @AttributeOverride(name = "remark", column = @Column(name = "remark_after"))
    @AttributeOverride(name = "authority", column = @Column(name = "authority_after"))
    @AttributeOverride(name = "number", column = @Column(name = "number_after"))
    @AttributeOverride(name = "decidedOn", column = @Column(name = "decided_on_after"))
    ResultColumns after;

    @Nullable String reason;

    String against;

    @Column(name = "done_by")
    String by;

    @Column(name = "done_at")
    Instant at;

    static RatingActRow of(RatingAct value) {
        RatingActRow row = new RatingActRow();
        row.id = UUID.randomUUID();
        row.year = value.year();
        row.subjectKind = value.subject().kind();
        row.subject = value.subject().id();
        row.unitCode = value.unitCode();
        row.kind = value.kind();
        row.before = ResultColumns.of(value.before());
        row.after = ResultColumns.of(value.after());
        row.reason = value.reason();
        row.against = value.against();
        row.by = value.by();
        row.at = value.at();
        return row;
    }

    RatingAct value() {
        return new RatingAct(
                year, new RatedSubject(subjectKind, subject), unitCode, kind, before.value(), after.value(), reason,
                against, by, at);
    }
}

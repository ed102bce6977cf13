package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.LocalDate;
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

import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationField;
import vn.xeploai.model.OrganizationNote;

/** One line of an organization's history. Written once, never changed. */
@Entity
@Table(name = "organization_change")
@SuppressWarnings("NullAway.Init")
final class OrganizationChangeRow {
    @Id
    UUID id;

    @Column(name = "act_id")
    UUID actId;

    /** Among the lines of one act. */
    int position;

    @Column(name = "organization_code")
    String code;

    @Column(name = "changed_at")
    Instant at;

    @Column(name = "changed_by")
    String by;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    OrganizationAct act;

    @Column(name = "effective_on")
    @Nullable LocalDate on;

    String document;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable OrganizationField field;

    @Column(name = "value_before")
    @Nullable String before;

    @Column(name = "value_after")
    @Nullable String after;

    static OrganizationChangeRow of(OrganizationNote value, int position, Instant at, String by) {
        OrganizationChangeRow row = new OrganizationChangeRow();
        row.id = UUID.randomUUID();
        row.actId = value.actId();
        row.position = position;
        row.code = value.code();
        row.at = at;
        row.by = by;
        row.act = value.act();
        row.on = value.on();
        row.document = value.document();
        row.field = value.field();
        row.before = value.before();
        row.after = value.after();
        return row;
    }

    OrganizationChange value() {
        return new OrganizationChange(new OrganizationNote(actId, code, act, on, document, field, before, after), at, by);
    }
}

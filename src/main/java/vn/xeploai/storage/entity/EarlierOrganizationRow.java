package vn.xeploai.storage.entity;

import java.time.LocalDate;

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

import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.OrganizationLevel;

/** How an organization was until a day, as stored. */
@Entity
@Table(name = "earlier_organization")
@IdClass(EarlierOrganizationRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class EarlierOrganizationRow {
    /** Whose, until when. */
    record Key(String code, LocalDate until) {}

    @Id
    @Column(name = "organization_code")
    String code;

    @Id
    LocalDate until;

    @Column(name = "superior_code")
    @Nullable String superiorCode;

    String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    OrganizationLevel level;

    @Nullable String type;

    boolean existed;

    static EarlierOrganizationRow of(EarlierOrganization value) {
        EarlierOrganizationRow row = new EarlierOrganizationRow();
        row.code = value.code();
        row.until = value.until();
        row.superiorCode = value.superiorCode();
        row.name = value.name();
        row.level = value.level();
        row.type = value.type();
        row.existed = value.existed();
        return row;
    }

    EarlierOrganization value() {
        return new EarlierOrganization(code, until, superiorCode, name, level, type, existed);
    }
}

package vn.xeploai.storage.entity;

import java.time.LocalDate;

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

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;

/** Tổ chức đảng, as stored. */
@Entity
@Table(name = "organization")
@SuppressWarnings("NullAway.Init")
final class OrganizationRow implements Row<Organization> {
    @Id
    String code;

    @Version
    int version;

    @Column(name = "superior_code")
    @Nullable String superiorCode;

    String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    OrganizationLevel level;

    @Nullable String type;

    @Nullable LocalDate since;

    @Nullable LocalDate until;

    @Override
    public void take(Organization value) {
        code = value.code();
        superiorCode = value.superiorCode();
        name = value.name();
        level = value.level();
        type = value.type();
        since = value.existence().since();
        until = value.existence().until();
    }

    @Override
    public Organization value() {
        return new Organization(code, superiorCode, name, level, type, new DateSpan(since, until));
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return code + " " + name;
    }
}

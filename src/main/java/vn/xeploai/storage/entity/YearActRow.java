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

import vn.xeploai.model.deciding.YearAct;

/** One act on a year. Written once, never changed. */
@Entity
@Table(name = "year_act")
@SuppressWarnings("NullAway.Init")
final class YearActRow {
    @Id
    UUID id;

    @Column(name = "assessment_year")
    int year;

    @Column(name = "organization_code")
    @Nullable String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    YearAct.Kind kind;

    @Nullable String reason;

    @Column(name = "done_by")
    String by;

    @Column(name = "done_at")
    Instant at;

    static YearActRow of(YearAct value) {
        YearActRow row = new YearActRow();
        row.id = UUID.randomUUID();
        row.year = value.year();
        row.unitCode = value.unitCode();
        row.kind = value.kind();
        row.reason = value.reason();
        row.by = value.by();
        row.at = value.at();
        return row;
    }

    YearAct value() {
        return new YearAct(year, unitCode, kind, reason, by, at);
    }
}

package vn.xeploai.storage.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSettingChange;

/** One change of a setting. Written once, never changed. */
@Entity
@Table(name = "year_setting_change")
@SuppressWarnings("NullAway.Init")
final class YearSettingChangeRow {
    @Id
    UUID id;

    @Column(name = "assessment_year")
    int year;

    @Column(name = "setting_key")
    String key;

    @Column(name = "changed_at")
    Instant at;

    @Column(name = "changed_by")
    String by;

    @Column(name = "value_before")
    @Nullable String before;

    @Column(name = "value_after")
    @Nullable String after;

    @Column(name = "decided_by")
    String decidedBy;

    String document;

    static YearSettingChangeRow of(YearSettingChange value) {
        YearSettingChangeRow row = new YearSettingChangeRow();
        row.id = UUID.randomUUID();
        row.year = value.year();
        row.key = value.key();
        row.at = value.at();
        row.by = value.by();
        row.before = value.before();
        row.after = value.after();
        row.decidedBy = value.decidedBy();
        row.document = value.document();
        return row;
    }

    YearSettingChange value() {
        return new YearSettingChange(year, key, at, by, before, after, decidedBy, document);
    }
}

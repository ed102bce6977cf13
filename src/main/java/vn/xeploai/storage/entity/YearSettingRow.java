package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSetting;

/** Thiết lập của một năm, as stored. */
@Entity
@Table(name = "year_setting")
@IdClass(YearSettingRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class YearSettingRow implements Row<YearSetting> {
    /** Which year, which setting. */
    record Key(int year, String key) {
        static Key of(YearSetting value) {
            return new Key(value.year(), value.key());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "setting_key")
    String key;

    @Version
    int version;

    @Column(name = "setting_value")
    String value;

    @Column(name = "decided_by")
    String decidedBy;

    String document;

    @Column(name = "decided_on")
    @Nullable LocalDate decidedOn;

    @Override
    public void take(YearSetting setting) {
        year = setting.year();
        key = setting.key();
        value = setting.value();
        decidedBy = setting.decidedBy();
        document = setting.document();
        decidedOn = setting.decidedOn();
    }

    @Override
    public YearSetting value() {
        return new YearSetting(year, key, value, decidedBy, document, decidedOn);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return key + " " + year + ": " + value;
    }
}

package vn.xeploai.storage.entity;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Indicator;

/** Chỉ tiêu, as stored. */
@Entity
@Table(name = "indicator")
@IdClass(IndicatorRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class IndicatorRow implements Row<Indicator> {
    /** Whose, which year, what is measured. */
    record Key(int year, String code, String name) {
        static Key of(Indicator value) {
            return new Key(value.year(), value.code(), value.name());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "organization_code")
    String code;

    @Id
    String name;

    @Version
    int version;

    @Nullable String unit;

    @Column(name = "rising_is_good")
    @Nullable Boolean risingIsGood;

    @Convert(converter = DecimalText.class)
    @Nullable BigDecimal baseline;

    @Convert(converter = DecimalText.class)
    @Nullable BigDecimal target;

    @Convert(converter = DecimalText.class)
    @Nullable BigDecimal actual;

    @Nullable String note;

    @Override
    public void take(Indicator value) {
        year = value.year();
        code = value.code();
        name = value.name();
        unit = value.unit();
        risingIsGood = value.risingIsGood();
        baseline = value.baseline();
        target = value.target();
        actual = value.actual();
        note = value.note();
    }

    @Override
    public Indicator value() {
        return new Indicator(year, code, name, unit, risingIsGood, baseline, target, actual, note);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return code + " " + year + ": " + name;
    }
}

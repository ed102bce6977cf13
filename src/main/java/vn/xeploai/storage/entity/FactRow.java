package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A noted fact whoever it is about: its year, which one, what was noted, and its version. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class FactRow {
    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "fact_key")
    String key;

    @Version
    int version;

    @Column(name = "fact_value")
    @Nullable String value;

    /** Takes over what was noted. */
    void note(int ofYear, String fact, @Nullable String noted) {
        year = ofYear;
        key = fact;
        value = noted;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    /** What people recognise the row by. */
    public String label() {
        return key + " " + year + ": " + (value == null ? "–" : value);
    }
}

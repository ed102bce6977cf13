package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationFactNote;

/** Dữ kiện đã ghi về một tổ chức đảng, as stored. */
@Entity
@Table(name = "organization_fact")
@IdClass(OrganizationFactRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class OrganizationFactRow implements Row<OrganizationFactNote> {
    /** Which year, whose, which fact. */
    record Key(int year, String code, String key) {
        static Key of(OrganizationFactNote value) {
            return new Key(value.year(), value.code(), value.key());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "organization_code")
    String code;

    @Id
    @Column(name = "fact_key")
    String key;

    @Version
    int version;

    @Column(name = "fact_value")
    @Nullable String value;

    @Override
    public void take(OrganizationFactNote note) {
        year = note.year();
        code = note.code();
        key = note.key();
        value = note.value();
    }

    @Override
    public OrganizationFactNote value() {
        return new OrganizationFactNote(year, code, key, value);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return key + " " + year + ": " + (value == null ? "–" : value);
    }
}

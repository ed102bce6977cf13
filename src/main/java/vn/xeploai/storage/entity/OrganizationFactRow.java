package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.xeploai.model.OrganizationFactNote;

/** Dữ kiện đã ghi về một tổ chức đảng, as stored. */
@Entity
@Table(name = "organization_fact")
@IdClass(OrganizationFactRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class OrganizationFactRow extends FactRow implements Row<OrganizationFactNote> {
    /** Which year, whose, which fact. */
    record Key(int year, String code, String key) {
        static Key of(OrganizationFactNote value) {
            return new Key(value.year(), value.code(), value.key());
        }
    }

    @Id
    @Column(name = "organization_code")
    String code;

    @Override
    public void take(OrganizationFactNote note) {
        code = note.code();
        note(note.year(), note.key(), note.value());
    }

    @Override
    public OrganizationFactNote value() {
        return new OrganizationFactNote(year, code, key, value);
    }
}

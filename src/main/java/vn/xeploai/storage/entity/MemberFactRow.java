package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberFactNote;

/** Dữ kiện đã ghi về một đảng viên, as stored. */
@Entity
@Table(name = "member_fact")
@IdClass(MemberFactRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class MemberFactRow implements Row<MemberFactNote> {
    /** Which year, whose, which fact. */
    record Key(int year, UUID memberId, String key) {
        static Key of(MemberFactNote value) {
            return new Key(value.year(), value.memberId(), value.key());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Id
    @Column(name = "fact_key")
    String key;

    @Version
    int version;

    @Column(name = "fact_value")
    @Nullable String value;

    @Override
    public void take(MemberFactNote note) {
        year = note.year();
        memberId = note.memberId();
        key = note.key();
        value = note.value();
    }

    @Override
    public MemberFactNote value() {
        return new MemberFactNote(year, memberId, key, value);
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

package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.xeploai.model.MemberFactNote;

/** Dữ kiện đã ghi về một đảng viên, as stored. */
@Entity
@Table(name = "member_fact")
@IdClass(MemberFactRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class MemberFactRow extends FactRow implements Row<MemberFactNote> {
    /** Which year, whose, which fact. */
    record Key(int year, UUID memberId, String key) {
        static Key of(MemberFactNote value) {
            return new Key(value.year(), value.memberId(), value.key());
        }
    }

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Override
    public void take(MemberFactNote note) {
        memberId = note.memberId();
        note(note.year(), note.key(), note.value());
    }

    @Override
    public MemberFactNote value() {
        return new MemberFactNote(year, memberId, key, value);
    }
}

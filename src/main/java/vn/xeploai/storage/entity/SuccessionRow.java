package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.xeploai.model.Succession;

/** What became of an organization, as stored. */
@Entity
@Table(name = "succession")
@IdClass(SuccessionRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class SuccessionRow {
    /** From which into which, when. */
    record Key(String from, String into, LocalDate on) {}

    @Id
    @Column(name = "from_code")
    String from;

    @Id
    @Column(name = "into_code")
    String into;

    @Id
    @Column(name = "effective_on")
    LocalDate on;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Succession.Kind kind;

    static SuccessionRow of(Succession value) {
        SuccessionRow row = new SuccessionRow();
        row.from = value.from();
        row.into = value.into();
        row.on = value.on();
        row.kind = value.kind();
        return row;
    }

    Succession value() {
        return new Succession(from, into, on, kind);
    }
}

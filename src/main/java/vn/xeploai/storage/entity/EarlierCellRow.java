package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import vn.xeploai.model.EarlierCell;

/** The cell of a member until a day, as stored. */
@Entity
@Table(name = "earlier_cell")
@IdClass(EarlierCellRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class EarlierCellRow {
    /** Whose, until when. */
    record Key(UUID memberId, LocalDate until) {}

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Id
    LocalDate until;

    @Column(name = "cell_code")
    String cellCode;

    static EarlierCellRow of(EarlierCell value) {
        EarlierCellRow row = new EarlierCellRow();
        row.memberId = value.memberId();
        row.until = value.until();
        row.cellCode = value.cellCode();
        return row;
    }

    EarlierCell value() {
        return new EarlierCell(memberId, cellCode, until);
    }
}

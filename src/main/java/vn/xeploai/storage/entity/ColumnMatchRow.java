package vn.xeploai.storage.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How the columns of one header were matched, as stored. */
@Entity
@Table(name = "column_match")
@SuppressWarnings("NullAway.Init")
final class ColumnMatchRow {
    @Id
    String fingerprint;

    String columns;
}

package vn.xeploai.storage.entity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.PastImport;

/** Lần nhập, as stored. */
@Entity
@Table(name = "import_run")
@SuppressWarnings("NullAway.Init")
final class ImportRunRow {
    @Id
    int number;

    @Column(name = "imported_at")
    Instant at;

    @Column(name = "imported_by")
    String by;

    @Column(name = "file_name")
    String file;

    int added;

    int changed;

    int same;

    @Column(name = "undone_at")
    @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    @Nullable String undoneBy;

    PastImport value(boolean kept) {
        return new PastImport(number, at, by, file, added, changed, same, undoneAt, undoneBy, kept);
    }
}

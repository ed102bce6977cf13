package vn.xeploai.storage.entity;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.xeploai.work.port.JournalPart;

/** Some of the rows an import wrote, packed. Written once, never changed. */
@Entity
@Table(name = "import_portion")
@IdClass(ImportPortionRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class ImportPortionRow {
    @Id
    @Column(name = "run_number")
    int number;

    @Id
    int portion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    JournalPart part;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] content;

    /** Import and place in it. */
    record Key(int number, int portion) implements Serializable {}
}

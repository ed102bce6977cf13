package vn.xeploai.storage.entity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.StoredRuling;

/** Nhận định lúc quyết định, as stored. */
@Entity
@Table(name = "stored_ruling")
@IdClass(StoredRulingRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class StoredRulingRow implements Row<StoredRuling> {
    /** Which year, whose. */
    record Key(int year, RatedSubject.Kind kind, String subject) {
        static Key of(StoredRuling value) {
            return new Key(value.year(), value.subject().kind(), value.subject().id());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "subject_kind")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    RatedSubject.Kind kind;

    @Id
    String subject;

    @Version
    int version;

    @Column(name = "edition_id")
    String edition;

    @Column(name = "kept_at")
    Instant at;

    String content;

    @Override
    public void take(StoredRuling value) {
        year = value.year();
        kind = value.subject().kind();
        subject = value.subject().id();
        edition = value.edition();
        at = value.at();
        content = RulingJson.write(value);
    }

    @Override
    public StoredRuling value() {
        RulingJson.Content read = RulingJson.read(content);
        return new StoredRuling(year, new RatedSubject(kind, subject), edition, at, read.levels(), read.facts());
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return subject + " " + year;
    }
}

package vn.xeploai.storage.entity;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.xeploai.model.Snapshot;

/** Danh sách chốt của một năm, as stored. */
@Entity
@Table(name = "year_snapshot")
@SuppressWarnings("NullAway.Init")
final class SnapshotRow implements Row<Snapshot> {
    @Id
    @Column(name = "assessment_year")
    int year;

    @Version
    int version;

    @Column(name = "reference_day")
    LocalDate referenceDay;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "taken_by")
    String takenBy;

    @Override
    public void take(Snapshot value) {
        year = value.year();
        referenceDay = value.referenceDay();
        takenAt = value.takenAt();
        takenBy = value.takenBy();
    }

    @Override
    public Snapshot value() {
        return new Snapshot(year, referenceDay, takenAt, takenBy);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return String.valueOf(year);
    }
}

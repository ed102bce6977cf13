package vn.xeploai.storage.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SnapshotCorrection;

/** One correction of a list. Written once, never changed. */
@Entity
@Table(name = "snapshot_correction")
@SuppressWarnings("NullAway.Init")
final class SnapshotCorrectionRow {
    @Id
    UUID id;

    @Column(name = "assessment_year")
    int year;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "corrected_at")
    Instant at;

    @Column(name = "corrected_by")
    String by;

    @Column(name = "decided_by")
    String decidedBy;

    String reason;

    @Column(name = "value_before")
    @Nullable String before;

    @Column(name = "value_after")
    @Nullable String after;

    static SnapshotCorrectionRow of(SnapshotCorrection value) {
        SnapshotCorrectionRow row = new SnapshotCorrectionRow();
        row.id = UUID.randomUUID();
        row.year = value.year();
        row.memberId = value.memberId();
        row.fullName = value.fullName();
        row.at = value.at();
        row.by = value.by();
        row.decidedBy = value.decidedBy();
        row.reason = value.reason();
        row.before = value.before();
        row.after = value.after();
        return row;
    }

    SnapshotCorrection value() {
        return new SnapshotCorrection(year, memberId, fullName, at, by, decidedBy, reason, before, after);
    }
}

package vn.xeploai.work.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.xeploai.model.Snapshot;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;

/** Port: danh sách chốt. */
public interface Snapshots {
    /** That the list of that year was taken, if it was. */
    Optional<Snapshot> of(int year);

    /** The list of that year. */
    List<SnapshotMember> members(int year);

    /** Writes the list of a year that has none. */
    void take(int year, LocalDate referenceDay, List<SnapshotMember> members);

    /** Corrects the list of that year, and writes down who decided it and why. */
    void correct(int year, List<SnapshotChange> changes, String decidedBy, String reason);

    /** All corrections of that year, latest first. */
    List<SnapshotCorrection> corrections(int year);
}

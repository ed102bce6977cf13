package vn.xeploai.work.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.Snapshot;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberKey;
import vn.xeploai.work.port.Records;

/**
 * Danh sách chốt: who stands where, written down when a year is opened. The figures do not come from it; it says what has
 * changed since, and every correction of it names who decided it and why.
 */
public final class KeepSnapshot {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public KeepSnapshot(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public KeepSnapshot(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * The list beside the records of today.
     *
     * @param head that it was taken, {@code null} if it was not
     * @param size how many stand in it, in the whole database
     * @param differences where list and records say something else, cell by cell
     * @param corrections what was corrected, latest first
     */
    public record Compared(
            @Nullable Snapshot head, int size, List<SnapshotChange> differences, List<SnapshotCorrection> corrections) {}

    /**
     * Compares list and records.
     *
     * @param unitCode differences at and below that unit only; all of them for {@code null}
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     */
    public Compared compare(int year, @Nullable String unitCode) {
        return desk.look(records -> compare(records, YearScope.of(records, year, regulations), unitCode));
    }

    /** The same inside somebody else's look, so that all is of one moment. */
    public static Compared compare(Records records, YearScope scope, @Nullable String unitCode) {
        int year = scope.campaign().year();
        Snapshot head = records.snapshots().of(year).orElse(null);
        if (head == null) {
            return new Compared(null, 0, List.of(), List.of());
        }
        List<SnapshotMember> list = records.snapshots().members(year);
        Set<String> units = scope.under(unitCode).stream().map(Organization::code).collect(Collectors.toSet());
        List<SnapshotChange> differences = differences(list, standing(records, scope)).stream()
                .filter(each -> unitCode == null || touches(each.before(), units) || touches(each.after(), units))
                .toList();
        return new Compared(head, list.size(), differences, records.snapshots().corrections(year));
    }

    /** Writes the list of a year that was opened without one; answers with what stands against it. */
    public List<Problem> take(int year) {
        return desk.change(records -> {
            Optional<Problem> locked = YearGuard.notAllowed(role).or(() -> YearGuard.locked(records, year));
            if (locked.isPresent()) {
                return List.of(locked.get());
            }
            if (records.snapshots().of(year).isPresent()) {
                return refused(CampaignProblem.ALREADY_TAKEN, year);
            }
            takeWithin(records, YearScope.of(records, year, regulations));
            return List.of();
        });
    }

    /** Writes the list inside somebody else's transaction. */
    public static void takeWithin(Records records, YearScope scope) {
        records.snapshots().take(scope.campaign().year(), scope.day().day(), standing(records, scope));
    }

    /**
     * Sửa danh sách chốt theo hồ sơ hiện nay, for those differences.
     *
     * @param decidedBy người quyết định sửa
     * @param reason lý do
     * @return what stands against it; empty when the list is corrected
     */
    public List<Problem> correct(int year, List<SnapshotChange> differences, String decidedBy, String reason) {
        if (decidedBy.isBlank()) {
            return refused(CampaignProblem.CORRECTED_BY_NOBODY, year);
        }
        if (reason.isBlank()) {
            return refused(CampaignProblem.CORRECTED_WITHOUT_REASON, year);
        }
        return desk.change(records -> {
            Optional<Problem> locked = YearGuard.notAllowed(role).or(() -> YearGuard.locked(records, year));
            if (locked.isPresent()) {
                return List.of(locked.get());
            }
            if (records.snapshots().of(year).isEmpty()) {
                return refused(CampaignProblem.NEVER_TAKEN, year);
            }
            YearScope scope = YearScope.of(records, year, regulations);
            Set<SnapshotChange> now =
                    new HashSet<>(differences(records.snapshots().members(year), standing(records, scope)));
            if (!now.containsAll(differences)) {
                return refused(CampaignProblem.CHANGED_MEANWHILE, year);
            }
            records.snapshots().correct(year, differences, decidedBy.strip(), reason.strip());
            return List.of();
        });
    }

    /** Everybody who stands in a cell on the reference day, as the records say now. */
    private static List<SnapshotMember> standing(Records records, YearScope scope) {
        return records.memberBook().keys(scope.day().day()).stream()
                .filter(each -> stands(each, scope))
                .map(each -> new SnapshotMember(
                        scope.campaign().year(),
                        each.id(),
                        each.code(),
                        each.fullName(),
                        each.membership().cellCode(),
                        each.membership().recordedStatusOn(scope.day().day()).orElse(null),
                        each.partyPosition()))
                .toList();
    }

    private static boolean stands(MemberKey member, YearScope scope) {
        return scope.tree().find(member.membership().cellCode())
                .filter(cell -> !(scope.day().ofMember(member.membership(), cell.existence()) instanceof Standing.Absent))
                .isPresent();
    }

    private static List<SnapshotChange> differences(List<SnapshotMember> list, List<SnapshotMember> now) {
        Map<UUID, SnapshotMember> then =
                list.stream().collect(Collectors.toMap(SnapshotMember::memberId, Function.identity()));
        List<SnapshotChange> differences = new ArrayList<>();
        for (SnapshotMember each : now) {
            SnapshotMember before = then.remove(each.memberId());
            if (before == null || !before.standsLike(each)) {
                differences.add(new SnapshotChange(before, each));
            }
        }
        then.values().forEach(gone -> differences.add(new SnapshotChange(gone, null)));
        differences.sort(Comparator.<SnapshotChange, String>comparing(each -> each.who().cellCode())
                .thenComparing(each -> each.who().fullName())
                .thenComparing(each -> each.who().memberId()));
        return differences;
    }

    private static boolean touches(@Nullable SnapshotMember member, Set<String> units) {
        return member != null && units.contains(member.cellCode());
    }

    private static List<Problem> refused(CampaignProblem why, int year) {
        return List.of(Problem.error(why, "", Map.of("year", String.valueOf(year))));
    }
}

package vn.xeploai.work.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.Stretches;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/**
 * Ai ở đâu trong các năm đã khóa: members without a row of such a year, and the tree of its reference day. Both follow from
 * today's records, so an import could change a locked year without naming it.
 *
 * @param years the locked ones, earliest first
 * @param former where those stood before who were moved on a day, the first that ended first; empty while nothing is locked
 * @param past statuses that no longer hold, of those a locked year has without a row
 */
record LockedYears(List<Locked> years, Map<UUID, List<EarlierCell>> former, Map<UUID, Stretches> past) {
    /** Nothing is locked. */
    static final LockedYears NONE = new LockedYears(List.of(), Map.of(), Map.of());

    /**
     * A locked year.
     *
     * @param day its reference day
     * @param withoutRow the members whom their records alone place in it; whoever has a row stands by it, and whoever came in
     *     after the lock is not of the year
     */
    record Locked(int year, LocalDate day, Set<UUID> withoutRow) {}

    /** How a member without a row counts. */
    private record Place(String cell, Standing standing) {}

    /** How an organization stands in the tree, and counts without a row. */
    private record Shape(Organization unit, Standing standing) {}

    static LockedYears of(Records records) {
        List<Locked> years = YearGuard.lockedYears(records).stream()
                .map(each -> new Locked(each.year(), each.referenceDay(), withoutRow(records, each.year())))
                .toList();
        if (years.isEmpty()) {
            return NONE;
        }
        Map<UUID, List<EarlierCell>> former = records.chronicle().earlierCells().stream()
                .sorted((one, other) -> one.until().compareTo(other.until()))
                .collect(Collectors.groupingBy(EarlierCell::memberId));
        return new LockedYears(years, former, past(records, years));
    }

    private static Map<UUID, Stretches> past(Records records, List<Locked> years) {
        Set<UUID> members = years.stream().flatMap(each -> each.withoutRow().stream()).collect(Collectors.toSet());
        return records.memberRecords().ofMembers(members, MemberRecord.Kind.PAST_STATUS).stream().collect(Collectors.groupingBy(
                MemberRecord::memberId, Collectors.collectingAndThen(Collectors.toList(), Stretches::new)));
    }

    private static Set<UUID> withoutRow(Records records, int year) {
        List<String> cells = records.organizations().all().stream().map(Organization::code).toList();
        return records.members().toJudge(year, cells).stream()
                .filter(each -> each.outcome() == null)
                .map(MemberToJudge::id)
                .collect(Collectors.toSet());
    }

    /** The first locked year in which that member would count otherwise, or as another's. */
    Optional<Locked> reached(
            UUID member, @Nullable Member before, Chronology then, @Nullable Member after, Chronology now) {
        return years.stream()
                .filter(each -> each.withoutRow().contains(member))
                .filter(each -> !Objects.equals(place(each, before, then), place(each, after, now)))
                .findFirst();
    }

    /** The first locked year in whose tree that organization would stand otherwise. */
    Optional<Locked> reached(String code, Chronology then, Chronology now) {
        return years.stream()
                .filter(each -> !Objects.equals(shape(each.day(), code, then), shape(each.day(), code, now)))
                .findFirst();
    }

    private @Nullable Place place(Locked year, @Nullable Member member, Chronology tree) {
        if (member == null) {
            return null;
        }
        String cell = former.getOrDefault(member.id(), List.of()).stream()
                .filter(each -> each.until().isAfter(year.day()))
                .map(EarlierCell::cellCode)
                .findFirst()
                .orElse(member.membership().cellCode());
        DateSpan existence = tree.find(cell).map(each -> each.on(year.day()).existence()).orElse(DateSpan.ALWAYS);
        Membership then = past.getOrDefault(member.id(), Stretches.NONE).membership(member.membership(), year.day());
        Standing standing = new ReferenceDay(year.day()).ofMember(then, existence);
        return standing instanceof Standing.Absent ? null : new Place(cell, standing);
    }

    /** What a tree shows of it; {@code null} while it was not there. */
    private static @Nullable Shape shape(LocalDate day, String code, Chronology tree) {
        return tree.find(code)
                .map(each -> each.on(day))
                .filter(each -> each.existence().covers(day))
                .map(each -> new Shape(
                        new Organization(
                                each.code(), each.superiorCode(), each.name(), each.level(), each.type(), DateSpan.ALWAYS),
                        new ReferenceDay(day).ofOrganization(each.existence())))
                .orElse(null);
    }
}

package vn.xeploai.work.keeping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Membership;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/**
 * Số liệu các năm đã khóa: where those whom a step touches stand in locked years. A row of such a year cannot be changed anyway;
 * whoever has none counts by cell, days and status, and these may not make another figure of a locked year.
 */
final class LockedYears {
    private final List<Campaign> locked;
    private final Set<UUID> members = new HashSet<>();
    private final Set<String> cells = new HashSet<>();
    private final Map<Place, Where> before;

    /** Who, in which year. */
    private record Place(UUID member, int year) {}

    /** In which cell, and how. */
    private record Where(String cell, Standing standing) {}

    private LockedYears(Records records, Step step) {
        locked = YearGuard.lockedYears(records);
        if (!locked.isEmpty()) {
            step.moves().stream().filter(LockedYears::isOfFigures).forEach(this::touch);
            List<UUID> lined = step.lines().stream()
                    .map(Step.Line::some)
                    .filter(line -> line.kind() == MemberRecord.Kind.PAST_STATUS)
                    .map(MemberRecord::memberId)
                    .toList();
            records.members().withIds(lined).forEach(this::touch);
            records.chronicle().earlierCells(members).stream().map(EarlierCell::cellCode).forEach(cells::add);
        }
        before = read(records);
    }

    /** As it is before the step. */
    static LockedYears before(Records records, Step step) {
        return new LockedYears(records, step);
    }

    /** Why the step may not stay, now that it is written; {@code null} when it may. */
    @Nullable Problem changed(Records records, Step step) {
        Map<Place, Where> after = read(records);
        Set<Place> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(place -> !Objects.equals(before.get(place), after.get(place)))
                .max((one, other) -> Integer.compare(one.year(), other.year()))
                .map(place -> problem(place, name(place, records, step)))
                .orElse(null);
    }

    private static Problem problem(Place place, String name) {
        return Problem.error(KeepingProblem.LOCKED_YEAR_WOULD_CHANGE, "", Map.of(
                "name", name, "year", String.valueOf(place.year())));
    }

    private static String name(Place place, Records records, Step step) {
        return Stream.concat(
                        records.members().withIds(List.of(place.member())).stream(),
                        step.moves().stream().map(Step.Move::some))
                .filter(each -> each.id().equals(place.member()))
                .map(each -> each.person().fullName())
                .findFirst()
                .orElse("");
    }

    /** Whether the change is about what decides whether and where somebody counts. */
    private static boolean isOfFigures(Step.Move move) {
        Member old = move.before();
        Member made = move.after();
        return old == null || made == null || !figures(old.membership()).equals(figures(made.membership()));
    }

    private static Membership figures(Membership membership) {
        return new Membership(
                membership.cellCode(), membership.admittedOn(), null, membership.status(), membership.statusSpan());
    }

    private void touch(Step.Move move) {
        Stream.of(move.before(), move.after()).filter(Objects::nonNull).forEach(this::touch);
    }

    private void touch(Member member) {
        members.add(member.id());
        cells.add(member.membership().cellCode());
    }

    private Map<Place, Where> read(Records records) {
        Map<Place, Where> found = new HashMap<>();
        if (members.isEmpty()) {
            return found;
        }
        for (Campaign campaign : locked) {
            OrganizationTree tree = new OrganizationTree(records.organizationsOn(campaign.referenceDay()));
            ReferenceDay day = new ReferenceDay(campaign.referenceDay());
            List<MemberToJudge> there = records.members().toJudge(campaign.year(), cells);
            found.putAll(there.stream()
                    .filter(each -> members.contains(each.id()) && each.outcome() == null)
                    .flatMap(each -> tree.find(each.countedAt()).stream().map(cell -> Map.entry(
                            new Place(each.id(), campaign.year()),
                            new Where(each.countedAt(), day.ofMember(each.membership(), cell.existence())))))
                    .filter(each -> !(each.getValue().standing() instanceof Standing.Absent))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        return found;
    }
}

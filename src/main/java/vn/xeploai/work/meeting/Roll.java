package vn.xeploai.work.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.Records;

/**
 * Danh sách của một buổi kiểm điểm: everybody of a cell; at a committee or collective those whom somebody named.
 *
 * @param people in the list
 * @param candidates members below the unit who could be named too; none at a cell
 */
record Roll(List<Participant> people, List<Participant> candidates) {
    private static final Roll NOBODY = new Roll(List.of(), List.of());

    /**
     * The list of that session; before it is opened, the one proposed.
     *
     * @param unit whose session
     * @param opened whether it is in the records
     */
    static Roll of(
            Records records, OrganizationTree tree, Organization unit, SessionKey key, boolean opened, ReferenceDay day,
            LevelSet levels) {
        List<String> cells = !key.body().isNamed() ? List.of(unit.code()) : tree.subtree(unit.code()).stream()
                .filter(each -> each.level().holdsMembers())
                .map(Organization::code)
                .toList();
        if (cells.isEmpty()) {
            return NOBODY;
        }
        List<Participant> below = records.members().lines(key.year(), cells).stream()
                .flatMap(line -> participant(line, tree.find(line.countedAt()).orElse(unit), day, levels).stream())
                .toList();
        if (!key.body().isNamed()) {
            return new Roll(below, List.of());
        }
        Predicate<Participant> named = opened ? in(named(records, key)) : proposed(records, tree, key);
        return new Roll(below.stream().filter(named).toList(), below.stream().filter(named.negate()).toList());
    }

    private static Set<UUID> named(Records records, SessionKey key) {
        return records.reviewSessions().attendance(key).stream()
                .map(Attendance::memberId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Predicate<Participant> in(Set<UUID> ids) {
        return each -> ids.contains(each.id());
    }

    /** Those of last year; at a committee without last year, those of its own cells who hold an office. */
    private static Predicate<Participant> proposed(Records records, OrganizationTree tree, SessionKey key) {
        Set<UUID> before = named(records, key.in(key.year() - 1));
        if (!before.isEmpty() || key.body() != Body.COMMITTEE) {
            return each -> each.reviewed() && before.contains(each.id());
        }
        Set<String> own = tree.childrenOf(key.unitCode()).stream().map(Organization::code).collect(Collectors.toSet());
        return each -> each.reviewed() && own.contains(each.line().countedAt())
                && CommitteeOffice.isIn(each.line().partyPosition());
    }

    private static Optional<Participant> participant(
            MemberLine line, Organization cell, ReferenceDay day, LevelSet levels) {
        Outcome outcome = line.outcome();
        Standing standing = outcome == null
                ? day.ofMember(line.membership(), cell.existence())
                : day.ofRow(outcome, levels);
        return switch (standing) {
            case Standing.Absent _ -> Optional.empty();
            case Standing.NotSubject _ -> Optional.of(new Participant(line, false));
            case Standing.Pending _, Standing.Rated _ -> Optional.of(new Participant(line, true));
        };
    }
}

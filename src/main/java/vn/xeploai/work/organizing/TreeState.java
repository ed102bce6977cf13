package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Succession;
import vn.xeploai.work.locking.ShutYears;
import vn.xeploai.work.port.MemberKey;
import vn.xeploai.work.port.Records;

/**
 * The tree as it was read, with all an act has to be checked against.
 *
 * @param changeNumber of the desk when it was read
 * @param members by the cell they are in now
 * @param cells former cells by member, the first that ended first
 */
record TreeState(
        long changeNumber,
        Chronology chronology,
        Map<String, List<MemberKey>> members,
        Map<UUID, List<EarlierCell>> cells,
        List<Succession> successions,
        ShutYears shut) {
    static TreeState of(Records records, LocalDate today) {
        return new TreeState(
                records.memberBook().changeNumber(),
                records.chronology(),
                records.memberBook().keys().stream().collect(Collectors.groupingBy(key -> key.membership().cellCode())),
                records.chronicle().earlierCells().stream()
                        .sorted(Comparator.comparing(EarlierCell::until))
                        .collect(Collectors.groupingBy(EarlierCell::memberId)),
                records.chronicle().successions(),
                ShutYears.of(records, today));
    }

    Optional<DatedOrganization> find(String code) {
        return chronology.find(code);
    }

    /** Those now in the cell who have not left the Party or the place by that day. */
    List<MemberKey> standing(String code, LocalDate day) {
        return members.getOrDefault(code, List.of()).stream().filter(each -> !isGone(each, day)).toList();
    }

    /** How many stood in each cell on that day. */
    Map<String, Integer> strengths(LocalDate day) {
        Map<String, Integer> strengths = new HashMap<>();
        members.forEach((code, keys) -> keys.stream()
                .filter(each -> !isGone(each, day) && !each.membership().admittedOn().isAfter(day))
                .forEach(each -> strengths.merge(cellOn(each, day), 1, Integer::sum)));
        return strengths;
    }

    /** Organizations that stand below it now and have not ended. */
    List<DatedOrganization> below(String code) {
        return chronology.all().stream()
                .filter(each -> code.equals(each.now().superiorCode()) && each.now().existence().until() == null)
                .toList();
    }

    private String cellOn(MemberKey member, LocalDate day) {
        return cells.getOrDefault(member.id(), List.of()).stream()
                .filter(each -> day.isBefore(each.until()))
                .findFirst()
                .map(EarlierCell::cellCode)
                .orElse(member.membership().cellCode());
    }

    private static boolean isGone(MemberKey member, LocalDate day) {
        Membership membership = member.membership();
        return membership.recordedStatusOn(day).filter(MembershipStatus::isGone).isPresent();
    }
}

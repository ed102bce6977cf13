package vn.xeploai.work.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.workbook.Wording;

/**
 * What the desk keeps, as far as a workbook can touch it. Taken when the plan is made and again inside the writing
 * transaction: only if both are equal the plan still holds.
 */
record Stored(
        Map<String, Organization> organizations,
        List<EarlierOrganization> earlier,
        Map<UUID, Member> members,
        Map<RatedOrganization, OrganizationAssessment> organizationRatings,
        Map<RatedMember, MemberAssessment> memberRatings,
        Map<IndicatorKey, Indicator> indicators,
        Map<Integer, YearStanding> years,
        LockedYears locked) {
    /** A desk that does not exist yet. */
    static final Stored NOTHING = new Stored(Map.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            LockedYears.NONE);

    /** What makes a row of an organization's ratings the same row. */
    record RatedOrganization(int year, String code) {}

    /** What makes a row of a member's ratings the same row. */
    record RatedMember(int year, UUID member) {}

    /** What makes an indicator the same; names are compared without regard to case and Unicode form. */
    record IndicatorKey(int year, String code, String foldedName) {
        static IndicatorKey of(int year, String code, String name) {
            return new IndicatorKey(year, code, Wording.folded(name));
        }
    }

    static Stored of(Records records, Collection<Integer> years) {
        Map<RatedOrganization, OrganizationAssessment> organizationRatings = new HashMap<>();
        Map<RatedMember, MemberAssessment> memberRatings = new HashMap<>();
        for (int year : years) {
            records.assessments().ofOrganizations(year)
                    .forEach(each -> organizationRatings.put(new RatedOrganization(year, each.code()), each));
            records.assessments().ofMembers(year)
                    .forEach(each -> memberRatings.put(new RatedMember(year, each.memberId()), each));
        }
        return new Stored(
                by(records.organizations().all(), Organization::code),
                records.chronicle().earlier().stream()
                        .sorted(Comparator.comparing(EarlierOrganization::code).thenComparing(EarlierOrganization::until))
                        .toList(),
                by(records.members().all(), Member::id),
                organizationRatings,
                memberRatings,
                by(records.indicators().all(), each -> IndicatorKey.of(each.year(), each.code(), each.name())),
                finished(records, years),
                LockedYears.of(records));
    }

    /** The years of which something is closed or all of it locked. */
    private static Map<Integer, YearStanding> finished(Records records, Collection<Integer> years) {
        return years.stream()
                .distinct()
                .map(year -> YearGuard.standing(records, year))
                .filter(each -> each.isLocked() || !each.closed().isEmpty())
                .collect(Collectors.toMap(YearStanding::year, Function.identity()));
    }

    private static <K, D> Map<K, D> by(List<D> things, Function<D, K> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }
}

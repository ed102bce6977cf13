package vn.xeploai.work.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberKey;
import vn.xeploai.work.port.Records;

/**
 * Kiểm tra trước khi mở năm, and at any time after. The day of admission is not asked for: no record is without it. Score groups
 * are those of the regulation in force, so past years are not asked for them.
 */
public final class CheckReadiness {
    /** A probationary member becomes official after a year; so much later the day is surely missing. */
    private static final int OFFICIAL_AFTER_MONTHS = 18;

    private final Desk desk;
    private final Regulations regulations;
    private final Predicate<String> isSecretary;

    /**
     * Works on that desk.
     *
     * @param isSecretary whether a Party position, as people write it, is that of a secretary
     */
    public CheckReadiness(Desk desk, Regulations regulations, Predicate<String> isSecretary) {
        this.desk = desk;
        this.regulations = regulations;
        this.isSecretary = isSecretary;
    }

    /**
     * What is missing at and below that unit.
     *
     * @param unitCode {@code null} for the whole database
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     */
    public Readiness check(int year, @Nullable String unitCode) {
        return desk.look(records -> check(records, YearScope.of(records, year, regulations), unitCode));
    }

    /** The same inside somebody else's look, so that all is of one moment. */
    public Readiness check(Records records, YearScope scope, @Nullable String unitCode) {
        Map<String, Organization> units = new HashMap<>();
        scope.under(unitCode).forEach(each -> units.put(each.code(), each));
        Walk walk = new Walk(scope, units);
        records.memberBook().keys(scope.day().day()).stream()
                .filter(each -> units.containsKey(each.membership().cellCode()))
                .sorted(Comparator.comparing(MemberKey::fullName))
                .forEach(walk::member);
        scope.under(unitCode).forEach(walk::unit);
        if (isCapGroupOpen(records, scope)) {
            walk.note(ReadinessPoint.CAP_GROUP_UNDECIDED, new Readiness.Line(null, "", unitCode == null ? "" : unitCode, ""));
        }
        return new Readiness(
                scope.campaign().year(),
                records.campaigns().of(scope.campaign().year()).isPresent(),
                scope.day().day(),
                walk.cells,
                walk.members,
                walk.missing);
    }

    private static boolean isCapGroupOpen(Records records, YearScope scope) {
        YearChoices choices = YearChoices.of(records, scope.campaign().year());
        return !choices.chosen().containsKey(Setting.CAP_SCOPE)
                && new Judge(scope.edition(), scope.campaign().year(), choices.openChoices())
                        .capScope(SubjectKind.MEMBER)
                        .filter(CapScope.SIMILAR_GROUP::equals)
                        .isPresent();
    }

    /** One way through members and cells. */
    private final class Walk {
        private final YearScope scope;
        private final Map<String, Organization> units;
        private final Map<ReadinessPoint, List<Readiness.Line>> missing = new EnumMap<>(ReadinessPoint.class);
        private final Set<String> peopled = new HashSet<>();
        private final Set<String> led = new HashSet<>();
        private int cells;
        private int members;

        Walk(YearScope scope, Map<String, Organization> units) {
            this.scope = scope;
            this.units = units;
        }

        void member(MemberKey member) {
            Membership membership = member.membership();
            Organization unit = units.get(membership.cellCode());
            if (unit == null || scope.day().ofMember(membership, DateSpan.ALWAYS) instanceof Standing.Absent) {
                return;
            }
            Readiness.Line line = new Readiness.Line(member.id(), member.fullName(), unit.code(), unit.name());
            if (!unit.level().holdsMembers()) {
                note(ReadinessPoint.MEMBER_OUTSIDE_CELLS, line);
                return;
            }
            if (!unit.existence().covers(scope.day().day())) {
                note(ReadinessPoint.MEMBER_IN_CLOSED_CELL, line);
                return;
            }
            members++;
            peopled.add(unit.code());
            String position = member.partyPosition();
            if (position != null && isSecretary.test(position)) {
                led.add(unit.code());
            }
            if (member.birth().day() == null) {
                note(ReadinessPoint.BIRTH_DAY_UNKNOWN, line);
            }
            if (isOfficialDayMissing(membership)) {
                note(ReadinessPoint.OFFICIAL_DAY_MISSING, line);
            }
            if (member.scoreGroup() == null
                    && scope.edition().isInForce()
                    && scope.day().ofMember(membership, unit.existence()) instanceof Standing.Pending) {
                note(ReadinessPoint.SCORE_GROUP_MISSING, line);
            }
        }

        private boolean isOfficialDayMissing(Membership membership) {
            LocalDate day = scope.day().day();
            return membership.officialOn() == null
                    && membership.status() != MembershipStatus.PROBATIONARY
                    && !membership.admittedOn().plusMonths(OFFICIAL_AFTER_MONTHS).isAfter(day);
        }

        void unit(Organization unit) {
            if (!unit.level().holdsMembers() || !unit.existence().covers(scope.day().day())) {
                return;
            }
            cells++;
            Readiness.Line line = new Readiness.Line(null, unit.name(), unit.code(), unit.name());
            if (!peopled.contains(unit.code())) {
                note(ReadinessPoint.CELL_WITHOUT_MEMBERS, line);
            } else if (!led.contains(unit.code())) {
                note(ReadinessPoint.CELL_WITHOUT_SECRETARY, line);
            }
        }

        void note(ReadinessPoint point, Readiness.Line line) {
            missing.computeIfAbsent(point, _ -> new ArrayList<>()).add(line);
        }
    }
}

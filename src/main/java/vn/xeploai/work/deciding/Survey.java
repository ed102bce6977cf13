package vn.xeploai.work.deciding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.judging.CheckedGround;
import vn.xeploai.work.judging.ExplainSheet;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.rating.SheetKey;

/**
 * Rà soát một năm: every organization that stood that year, with what is in the way of closing it. In a year whose regulation is
 * past nothing is in the way: the rules only warn. Members are read a few cells at a time.
 */
final class Survey {
    private static final int CELLS_AT_ONCE = 100;

    private final Records records;
    private final YearScope scope;
    private final ExplainSheet explain;
    private final List<RatingAct> overrides;
    private final Map<String, List<Blocker>> blockers = new LinkedHashMap<>();
    private final Map<String, Explanation> units;
    private final List<CheckedGround> caps;

    private Survey(DecidingTools tools, Records records, int year) {
        this.records = records;
        scope = YearScope.of(records, year, tools.regulations());
        explain = new ExplainSheet(tools.desk(), tools.regulations(), tools.choices());
        overrides = records.decisions().acts(year, RatingAct.Kind.OVERRIDDEN);
        units = explain.units(records, year, scope.tree().roots().stream().map(Organization::code).toList());
        caps = explain.caps(records, year);
    }

    static Survey of(DecidingTools tools, Records records, int year) {
        Survey survey = new Survey(tools, records, year);
        survey.look();
        return survey;
    }

    YearScope scope() {
        return scope;
    }

    /** What the rules say of the organizations, by code. */
    Map<String, Explanation> units() {
        return units;
    }

    /** The sums of all caps. */
    List<CheckedGround> caps() {
        return caps;
    }

    /** What the rules say of the members of a cell. */
    Map<String, Explanation> members(String cell) {
        return explain.members(records, scope, List.of(cell));
    }

    /** Those that stood that year, below before above. */
    List<Organization> belowFirst() {
        return scope.tree().superiorsFirst().reversed().stream().filter(this::stands).toList();
    }

    /** What is in the way of closing that one; its subordinates aside. */
    List<Blocker> of(String unitCode) {
        return blockers.getOrDefault(unitCode, List.of());
    }

    /** Everything in the way, below before above. */
    List<Blocker> all() {
        return belowFirst().stream().flatMap(each -> of(each.code()).stream()).toList();
    }

    private boolean stands(Organization unit) {
        Explanation told = units.get(unit.code());
        return told == null
                ? !(scope.standingOf(unit, null) instanceof Standing.Absent)
                : !(told.standing() instanceof Standing.Absent);
    }

    private void look() {
        if (!scope.edition().isInForce()) {
            return;
        }
        lookAtCells();
        Map<String, Decision> decisions = records.assessments().ofOrganizations(year()).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, OrganizationAssessment::decision));
        for (Organization unit : belowFirst()) {
            Explanation told = units.get(unit.code());
            if (told != null) {
                subject(unit, unit.code(), unitsSheet(unit), told, decisions.getOrDefault(unit.code(), Decision.NONE),
                        RatedSubject.organization(unit.code()));
            }
        }
        caps.stream().filter(each -> each.ground().effect() == Effect.FORBIDS).forEach(this::cap);
    }

    private void lookAtCells() {
        List<Organization> cells =
                belowFirst().stream().filter(each -> each.level().holdsMembers()).toList();
        cells.stream().gather(Gatherers.windowFixed(CELLS_AT_ONCE)).forEach(window -> {
            List<String> codes = window.stream().map(Organization::code).toList();
            Map<String, Organization> byCode =
                    window.stream().collect(Collectors.toMap(Organization::code, Function.identity()));
            Map<UUID, MemberAssessment> rows = records.assessments().ofCells(year(), codes).stream()
                    .collect(Collectors.toMap(MemberAssessment::memberId, Function.identity()));
            Map<UUID, String> countedAt = new HashMap<>();
            records.members().lines(year(), codes).forEach(each -> countedAt.put(each.id(), each.countedAt()));
            explain.members(records, scope, codes).forEach((subject, told) -> {
                UUID id = UUID.fromString(subject);
                Organization cell = byCode.get(countedAt.get(id));
                MemberAssessment row = rows.get(id);
                if (cell != null) {
                    subject(cell, subject, new SheetKey.Members(year(), cell.code()), told,
                            row == null ? Decision.NONE : row.decision(), RatedSubject.member(id));
                }
            });
        });
    }

    private void subject(
            Organization unit, String subject, SheetKey where, Explanation told, Decision decision, RatedSubject known) {
        switch (told.standing()) {
            case Standing.Pending waiting when waiting.reason() == null ->
                add(unit, Blocker.Kind.WITHOUT_LEVEL_OR_REASON, subject, told.name(), where, null, null);
            case Standing.Rated rated -> {
                String level = rated.level().code();
                List<Ground> against = Forbidding.of(told, level);
                if (!against.isEmpty() && !Forbidding.isOverridden(overrides, known, level)) {
                    add(unit, Blocker.Kind.FORBIDDEN, subject, told.name(), where, level, against.getFirst());
                } else if (!decision.isTaken()) {
                    add(unit, Blocker.Kind.NOT_DECIDED, subject, told.name(), where, level, null);
                }
            }
            case Standing.Pending _, Standing.NotSubject _, Standing.Absent _ -> {
                // A reason stands there.
            }
        }
    }

    private void cap(CheckedGround told) {
        Organization at = scope.tree().find(told.unit()).orElseThrow();
        String level = told.level() == null ? "" : told.level().code();
        if (!Forbidding.isOverridden(overrides, RatedSubject.capGroup(at.code()), level)) {
            SheetKey where = at.level().holdsMembers()
                    ? new SheetKey.Members(year(), at.code())
                    : new SheetKey.Units(year(), at.code());
            add(at, Blocker.Kind.CAP_EXCEEDED, at.code(), at.name(), where, level, told.ground());
        }
    }

    private void add(
            Organization unit, Blocker.Kind kind, String subject, String name, SheetKey where, @Nullable String level,
            @Nullable Ground ground) {
        blockers.computeIfAbsent(unit.code(), _ -> new ArrayList<>())
                .add(new Blocker(kind, unit.code(), unit.name(), subject, name, where, level, ground));
    }

    /** The sheet in which the organization itself stands: that of its superior. */
    private SheetKey unitsSheet(Organization unit) {
        String superior = unit.superiorCode();
        return superior != null && scope.tree().find(superior).isPresent()
                ? new SheetKey.Units(year(), superior)
                : new SheetKey.Units(year(), unit.code());
    }

    private int year() {
        return scope.campaign().year();
    }
}

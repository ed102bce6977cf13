package vn.xeploai.work.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.work.campaign.CheckReadiness;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.judging.CapReading;
import vn.xeploai.work.judging.CheckYear;
import vn.xeploai.work.judging.CheckedGround;
import vn.xeploai.work.judging.Depth;
import vn.xeploai.work.judging.ReadCaps;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.meeting.ListSessions;
import vn.xeploai.work.meeting.SessionState;
import vn.xeploai.work.meeting.UnitSession;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Nhìn một năm: all that stands at one unit, read in one look; every figure is the count's own. */
public final class LookAtYear {
    private final Desk desk;
    private final Regulations regulations;
    private final CheckReadiness readiness;

    /**
     * Works on that desk.
     *
     * @param isSecretary whether a Party position, as people write it, is that of a secretary
     */
    public LookAtYear(Desk desk, Regulations regulations, Predicate<String> isSecretary) {
        this.desk = desk;
        this.regulations = regulations;
        this.readiness = new CheckReadiness(desk, regulations, isSecretary);
    }

    /**
     * Looks at that year.
     *
     * @param unitCode the unit, {@code null} for the whole database; an unknown one counts as none
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     */
    public YearGlance look(int year, @Nullable String unitCode) {
        return desk.look(records -> look(records, year, unitCode));
    }

    /**
     * Những gì quy định nói về mức đã quyết định, counted by how much it weighs. An exceeded cap and missing levels, which
     * {@link #look} tells at the same unit, are not told again.
     *
     * @param forbidden subjects against whose level the regulation stands and nobody allowed it
     * @param undecided subjects whose level needs a decision of the competent body
     * @param unknown subjects about whom a fact is missing
     * @param first where the first of each kind is
     */
    public record Judged(int forbidden, int undecided, int unknown, Map<Effect, Spot> first) {
        /** Keeps its own copy. */
        public Judged {
            first = Map.copyOf(first);
        }
    }

    /**
     * Nơi cần làm.
     *
     * @param unitCode the cell of a member, or the organization itself
     * @param ofMember whether it is about a member
     */
    public record Spot(String unitCode, boolean ofMember) {}

    /** Judges every decided level; takes longer than {@link #look}. */
    public Judged judge(int year, @Nullable String unitCode) {
        Map<Effect, Set<String>> subjects = new HashMap<>();
        Map<Effect, Spot> first = new HashMap<>();
        Overrides overrides = desk.look(records -> Overrides.of(records, year));
        Set<String> exceeded = desk.look(records -> exceeded(records, year, unitCode));
        new CheckYear(desk, regulations, OpenChoices.DEFAULTS).check(year, unitCode, Depth.MISSING_FACTS_TOO, each -> {
            if (each.ground().effect() == Effect.FORBIDS && overrides.allow(each)) {
                return;
            }
            // One fact, one line: who lacks a level is counted by the look, too.
            if (each.ground().rule() == RuleId.O_04 || (Overrides.isCap(each.ground()) && exceeded.contains(subject(each)))) {
                return;
            }
            subjects.computeIfAbsent(each.ground().effect(), _ -> new HashSet<>()).add(subject(each));
            first.putIfAbsent(each.ground().effect(), new Spot(each.unit(), each.kind().isPerson()));
        });
        return new Judged(
                subjects.getOrDefault(Effect.FORBIDS, Set.of()).size(),
                subjects.getOrDefault(Effect.NEEDS_DECISION, Set.of()).size(),
                subjects.getOrDefault(Effect.CANNOT_TELL, Set.of()).size(),
                first);
    }

    private Set<String> exceeded(Records records, int year, @Nullable String unitCode) {
        return ReadCaps.of(records, year, regulations, unitCode).caps().stream()
                .filter(each -> each.tooMany() > 0)
                .map(each -> subject(each.kind(), each.at().code(), each.at().code()))
                .collect(Collectors.toSet());
    }

    private static String subject(CheckedGround each) {
        return subject(each.kind(), each.unit(), each.subject());
    }

    private static String subject(SubjectKind kind, String unit, String subject) {
        return kind + " " + unit + " " + subject;
    }

    private YearGlance look(Records records, int year, @Nullable String wanted) {
        OrganizationTree tree = new OrganizationTree(records.organizations().all());
        Organization unit = wanted == null ? null : tree.find(wanted).orElse(null);
        String at = unit == null ? null : unit.code();
        ReadCaps caps = ReadCaps.of(records, year, regulations, at);
        YearScope scope = caps.scope();
        Set<String> below = scope.under(at).stream().map(Organization::code).collect(Collectors.toSet());
        YearCount before = before(records, year);
        YearStanding standing = YearGuard.standing(records, year);
        Map<String, Integer> undecided = records.assessments().countUndecided(year);
        return new YearGlance(
                year,
                records.campaigns().of(year).isPresent(),
                scope.day().day(),
                scope.edition(),
                unit,
                ordered(tree, null).stream().filter(each -> !tree.childrenOf(each.code()).isEmpty()).toList(),
                figures(caps.count(), at),
                before == null ? null : figures(before, at),
                before == null ? null : before.figures().edition(),
                cells(records, caps, at, standing, undecided),
                end(records, scope, at, standing, undecided),
                caps.caps(),
                limitations(records, year, below),
                readiness.check(records, scope, at),
                KeepSnapshot.compare(records, scope, at),
                caps.choices());
    }

    private @Nullable YearCount before(Records records, int year) {
        Edition edition = regulations.of(year - 1).orElse(null);
        return edition == null || records.campaigns().of(year - 1).isEmpty()
                ? null
                : CountYear.count(records, YearScope.of(records, year - 1, regulations));
    }

    private static UnitFigures figures(YearCount count, @Nullable String at) {
        return at == null ? count.figures().whole() : count.figures().of(at).orElseThrow();
    }

    private static YearEnd end(
            Records records, YearScope scope, @Nullable String at, YearStanding standing, Map<String, Integer> undecided) {
        Map<String, OrganizationAssessment> rows = records.assessments().ofOrganizations(scope.campaign().year()).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, Function.identity()));
        List<String> stood = ordered(scope.tree(), at).stream()
                .filter(each -> {
                    OrganizationAssessment row = rows.get(each.code());
                    return !(scope.standingOf(each, row == null ? null : row.outcome()) instanceof Standing.Absent);
                })
                .map(Organization::code)
                .toList();
        return new YearEnd(
                standing.lock(),
                at == null ? null : standing.closed().get(at),
                Math.toIntExact(stood.stream().filter(standing::isClosed).count()),
                stood.size(),
                stood.stream().mapToInt(each -> undecided.getOrDefault(each, 0)).sum(),
                stood.stream().filter(each -> isUndecided(rows.get(each))).toList());
    }

    private static boolean isUndecided(@Nullable OrganizationAssessment row) {
        return row != null && row.outcome() instanceof Outcome.Rated && !row.decision().isTaken();
    }

    private static List<CellGlance> cells(
            Records records, ReadCaps caps, @Nullable String at, YearStanding standing, Map<String, Integer> undecided) {
        Map<String, SessionState> sessions = ListSessions.list(records, caps.scope().campaign().year(), null).stream()
                .filter(each -> each.body() == Body.CELL)
                .collect(Collectors.toMap(each -> each.unit().code(), UnitSession::state));
        Map<String, Integer> over = caps.caps().stream()
                .filter(each -> each.kind() == SubjectKind.MEMBER && each.at().level().holdsMembers())
                .filter(each -> each.tooMany() > 0)
                .collect(Collectors.toMap(each -> each.at().code(), CapReading::tooMany, Math::max));
        List<CellGlance> cells = new ArrayList<>();
        for (Organization each : ordered(caps.scope().tree(), at)) {
            UnitFigures figures = caps.count().figures().of(each.code()).orElseThrow();
            if (each.level().holdsMembers()
                    && (figures.members().total() > 0 || each.existence().covers(caps.scope().day().day()))) {
                cells.add(new CellGlance(each, sessions.getOrDefault(each.code(), SessionState.NOT_OPENED),
                        figures.members(), undecided.getOrDefault(each.code(), 0), standing.isFrozen(each.code()),
                        over.getOrDefault(each.code(), 0)));
            }
        }
        return cells;
    }

    private static List<Organization> ordered(OrganizationTree tree, @Nullable String at) {
        List<Organization> order = new ArrayList<>();
        List<Organization> tops = at == null ? tree.roots() : List.of(tree.find(at).orElseThrow());
        tops.forEach(top -> walk(tree, top, order));
        return order;
    }

    private static void walk(OrganizationTree tree, Organization at, List<Organization> order) {
        order.add(at);
        tree.childrenOf(at.code()).forEach(child -> walk(tree, child, order));
    }

    private static List<Limitation> limitations(Records records, int year, Set<String> units) {
        return records.limitations().openAfter(year).stream()
                .filter(each -> units.contains(each.foundAt().unitCode()))
                .toList();
    }
}

package vn.xeploai.work.deciding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Organization;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.deciding.YearState;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.judging.CheckedGround;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Records;

/**
 * Kết thúc năm: organizations are closed below before above (366-QĐ/TW Đ12.2), members and their own level before each; then the
 * year is locked. Closing keeps what the rules said of everybody, as it was. Reopening and unlocking ask for a reason and are kept.
 */
public final class CloseYear {
    private final DecidingTools tools;

    /** Works with those tools. */
    public CloseYear(DecidingTools tools) {
        this.tools = tools;
    }

    /** Where the year stands and what is in the way; a locked year is not judged any more. */
    public YearOverview look(int year) {
        return tools.desk().look(records -> {
            YearStanding standing = YearGuard.standing(records, year);
            return standing.isLocked()
                    ? new YearOverview(YearState.LOCKED, standing, closed(records, year, standing), List.of(), false)
                    : overview(records, year, Survey.of(tools, records, year));
        });
    }

    /** Closes every organization that nothing stands in the way of; answers how many. */
    public DecidingAnswer close(int year) {
        return tools.desk().change(records -> OpenCase.refusal(tools, records, year)
                .<DecidingAnswer>map(DecidingAnswer.Refused::of)
                .orElseGet(() -> close(records, year)));
    }

    /** Locks the year, once every organization is closed and still nothing is in the way. */
    public DecidingAnswer lock(int year) {
        return tools.desk().change(records -> {
            Optional<Problem> refused = OpenCase.refusal(tools, records, year);
            if (refused.isPresent()) {
                return DecidingAnswer.Refused.of(refused.get());
            }
            YearOverview now = overview(records, year, Survey.of(tools, records, year));
            int left = now.blockers().size() + now.units().size() - now.closed();
            if (left > 0) {
                return DecidingAnswer.Refused.of(Problem.error(
                        DecidingProblem.BLOCKED, "", Map.of("count", String.valueOf(left))));
            }
            return act(records, List.of(new YearAct(
                    year, null, YearAct.Kind.LOCKED, null, tools.actor().name(), tools.now())));
        });
    }

    /** Opens a closed organization again, and those above it, which rest on it. */
    public DecidingAnswer reopen(int year, String unitCode, String reason) {
        return tools.desk().change(records -> {
            Optional<Problem> refused = OpenCase.refusal(tools, records, year).or(() -> DecisionPaper.reason(reason));
            if (refused.isPresent()) {
                return DecidingAnswer.Refused.of(refused.get());
            }
            YearStanding standing = YearGuard.standing(records, year);
            Map<String, Organization> units = new HashMap<>();
            records.organizations().all().forEach(each -> units.put(each.code(), each));
            List<YearAct> acts = new ArrayList<>();
            for (Organization unit = units.get(unitCode); unit != null; unit = units.get(unit.superiorCode())) {
                if (standing.isClosed(unit.code())) {
                    acts.add(new YearAct(
                            year, unit.code(), YearAct.Kind.REOPENED, reason.strip(), tools.actor().name(), tools.now()));
                }
            }
            return acts.isEmpty() ? notFinished() : act(records, acts);
        });
    }

    /** Unlocks the year; what is closed stays closed. */
    public DecidingAnswer unlock(int year, String reason) {
        return tools.desk().change(records -> {
            Optional<Problem> wrong = tools.actor().role().mayDecide()
                    ? DecisionPaper.reason(reason)
                    : Optional.of(Problem.error(LockProblem.NOT_ALLOWED, "", Map.of()));
            if (wrong.isPresent()) {
                return DecidingAnswer.Refused.of(wrong.get());
            }
            return YearGuard.standing(records, year).isLocked()
                    ? act(records, List.of(new YearAct(
                            year, null, YearAct.Kind.UNLOCKED, reason.strip(), tools.actor().name(), tools.now())))
                    : notFinished();
        });
    }

    /** Records that a body lets a group exceed its cap: who, by which document, why. */
    public DecidingAnswer overrideCap(int year, String unitCode, Decision paper, String reason) {
        return tools.desk().change(records -> {
            Optional<Problem> refused = OpenCase.refusal(tools, records, year)
                    .or(() -> DecisionPaper.problems(paper, year).stream().findFirst())
                    .or(() -> DecisionPaper.reason(reason));
            if (refused.isPresent()) {
                return DecidingAnswer.Refused.of(refused.get());
            }
            Optional<Blocker> exceeded = Survey.of(tools, records, year).of(unitCode).stream()
                    .filter(each -> each.kind() == Blocker.Kind.CAP_EXCEEDED)
                    .findFirst();
            if (exceeded.isEmpty()) {
                return DecidingAnswer.Refused.of(Problem.error(DecidingProblem.NOT_FORBIDDEN, "", Map.of("level", "")));
            }
            Blocker blocker = exceeded.get();
            String level = String.valueOf(blocker.level());
            records.decisions().addActs(List.of(new RatingAct(
                    year, RatedSubject.capGroup(unitCode), unitCode, RatingAct.Kind.OVERRIDDEN,
                    new RatingAct.Result(new Outcome.Undecided(), Decision.NONE),
                    new RatingAct.Result(new Outcome.Rated(level, false), paper), reason.strip(),
                    blocker.ground() == null ? "" : Forbidding.words(List.of(blocker.ground())),
                    tools.actor().name(), tools.now())));
            return new DecidingAnswer.Done(1);
        });
    }

    private DecidingAnswer close(Records records, int year) {
        Survey survey = Survey.of(tools, records, year);
        Set<String> closed = new HashSet<>(YearGuard.standing(records, year).closed().keySet());
        Set<String> standing = new HashSet<>();
        survey.belowFirst().forEach(each -> standing.add(each.code()));
        List<YearAct> acts = new ArrayList<>();
        for (Organization unit : survey.belowFirst()) {
            boolean ready = survey.of(unit.code()).isEmpty()
                    && survey.scope().tree().childrenOf(unit.code()).stream()
                            .map(Organization::code)
                            .filter(standing::contains)
                            .allMatch(closed::contains);
            if (ready && closed.add(unit.code())) {
                keepRulings(records, survey, unit);
                acts.add(new YearAct(
                        year, unit.code(), YearAct.Kind.CLOSED, null, tools.actor().name(), tools.now()));
            }
        }
        return act(records, acts);
    }

    /** What was kept when a level was decided stays; everybody else's ruling is kept now. */
    private void keepRulings(Records records, Survey survey, Organization unit) {
        Instant now = tools.now();
        List<StoredRuling> kept = new ArrayList<>();
        Explanation own = survey.units().get(unit.code());
        if (own != null) {
            kept.addAll(missing(records, survey, RatedSubject.Kind.ORGANIZATION, Map.of(unit.code(), own), now));
        }
        if (unit.level().holdsMembers()) {
            kept.addAll(missing(records, survey, RatedSubject.Kind.MEMBER, survey.members(unit.code()), now));
        }
        for (CheckedGround cap : survey.caps()) {
            if (cap.unit().equals(unit.code())) {
                kept.add(KeptRulings.of(cap, survey.scope().edition(), now, tools.words()));
            }
        }
        records.decisions().putRulings(kept);
    }

    private List<StoredRuling> missing(
            Records records, Survey survey, RatedSubject.Kind kind, Map<String, Explanation> told, Instant now) {
        Set<String> there = new HashSet<>();
        records.decisions()
                .rulings(survey.scope().campaign().year(), kind, told.keySet())
                .forEach(each -> there.add(each.subject().id()));
        return told.entrySet().stream()
                .filter(each -> !there.contains(each.getKey()))
                .map(each -> KeptRulings.of(
                        new RatedSubject(kind, each.getKey()), each.getValue(), survey.scope().edition(), now, tools.words()))
                .toList();
    }

    private static DecidingAnswer act(Records records, List<YearAct> acts) {
        records.decisions().addYearActs(acts);
        return new DecidingAnswer.Done(acts.size());
    }

    private static DecidingAnswer notFinished() {
        return DecidingAnswer.Refused.of(Problem.error(DecidingProblem.NOT_FINISHED, "", Map.of()));
    }

    private static YearOverview overview(Records records, int year, Survey survey) {
        YearStanding standing = YearGuard.standing(records, year);
        List<Organization> units = survey.belowFirst();
        boolean decided = !units.isEmpty() && units.stream().allMatch(each -> standing.isClosed(each.code()));
        YearState state = decided ? YearState.DECIDED
                : isBegun(records, year) ? YearState.UNDER_REVIEW
                : YearState.PREPARING;
        return new YearOverview(state, standing, units, survey.all(), survey.scope().edition().isInForce());
    }

    private List<Organization> closed(Records records, int year, YearStanding standing) {
        return YearScope.of(records, year, tools.regulations()).tree().superiorsFirst().reversed().stream()
                .filter(each -> standing.isClosed(each.code()))
                .toList();
    }

    private static boolean isBegun(Records records, int year) {
        return !records.assessments().countMembers(year).isEmpty()
                || !records.assessments().ofOrganizations(year).isEmpty()
                || !records.reviewSessions().ofYear(year).isEmpty();
    }
}

package vn.xeploai.work.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;

/**
 * What the rows of a sheet may hold: levels of the year, scores of its scale, reasons of the kind of subject.
 *
 * @param edition the rules of the year
 * @param year năm đánh giá
 * @param ofMembers whether members stand in the sheet
 */
public record MarksCheck(Edition edition, int year, boolean ofMembers) {
    /** For the sheet. */
    public static MarksCheck of(Sheet sheet) {
        return new MarksCheck(sheet.edition(), sheet.key().year(), sheet.key() instanceof SheetKey.Members);
    }

    /** Everything that is wrong; empty when the marks can be kept. */
    public List<Problem> problems(Marks marks) {
        List<Problem> problems = new ArrayList<>();
        Proposals said = marks.proposals();
        score(said.score()).ifPresent(problems::add);
        Stream.of(said.self(), said.government(), said.massOrganization(), said.cellCommittee(), said.cell())
                .filter(Objects::nonNull)
                .forEach(code -> level(code).ifPresent(problems::add));
        outcome(marks.outcome()).ifPresent(problems::add);
        return problems;
    }

    /** What is wrong with the outcome, if anything. */
    public Optional<Problem> outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rated rated -> level(rated.levelCode());
            case Outcome.NotRated not -> reason(not.reason());
            case Outcome.Undecided _ -> Optional.empty();
        };
    }

    /** What is wrong with the score, if anything. */
    public Optional<Problem> score(@Nullable BigDecimal score) {
        BigDecimal most = highestScore();
        if (score == null || (score.signum() >= 0 && (most == null || score.compareTo(most) <= 0))) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(RatingProblem.SCORE_OUT_OF_SCALE, "", Map.of(
                "value", score.toPlainString().replace('.', ','), "most", most == null ? "…" : most.toPlainString())));
    }

    /** The reasons that may stand instead of a level. */
    public List<NotRatedReason> reasons() {
        return Stream.of(NotRatedReason.values()).filter(each -> reason(each).isEmpty()).toList();
    }

    /** The levels of the year for these subjects. */
    public LevelSet levels() {
        return ofMembers ? edition.memberLevels() : edition.organizationLevels();
    }

    private Optional<Problem> level(String code) {
        return levels().find(code).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error(RatingProblem.LEVEL_NOT_OF_YEAR, "", Map.of(
                        "value", code, "year", String.valueOf(year), "expected", expected())));
    }

    /** The levels one may write, for sentences. */
    public String expected() {
        return levels().levels().stream().map(Level::code).collect(Collectors.joining(", "));
    }

    private Optional<Problem> reason(NotRatedReason reason) {
        boolean ofOthers = switch (reason) {
            case EXEMPT, SUSPENDED, ADMITTED_UNDER_SIX_MONTHS -> !ofMembers;
            case ESTABLISHED_UNDER_SIX_MONTHS -> ofMembers;
            case NOT_YET_ASSESSED, AWAITING_VERIFICATION -> false;
        };
        return ofOthers
                ? Optional.of(Problem.error(
                        RatingProblem.REASON_OF_ANOTHER_SUBJECT, "", Map.of("value", reason.name())))
                : Optional.empty();
    }

    /** The top of the score sheet where the year's text sets one. */
    private @Nullable BigDecimal highestScore() {
        return edition.provisions().stream()
                .filter(each -> each.rule() == RuleId.S_03)
                .map(MarksCheck::top)
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    private static Optional<BigDecimal> top(Provision provision) {
        return provision.number(Parameter.COMMON_MAX)
                .flatMap(common -> provision.number(Parameter.RESULTS_MAX).map(common::add));
    }
}

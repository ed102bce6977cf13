package vn.xeploai.work.campaign;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSetting;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;

/**
 * Whether the settings of a year can be kept, and what the text of the year says of its cap.
 *
 * @param year năm đánh giá
 * @param edition what rules it
 */
public record SettingCheck(int year, Edition edition) {
    private static final int DEADLINE_REACH_YEARS = 1;

    /** Everything that stands against keeping them, setting by setting. */
    public List<Problem> of(List<YearSetting> wanted) {
        List<Problem> problems = new ArrayList<>();
        for (YearSetting each : wanted) {
            Setting.of(each.key()).ifPresent(setting -> {
                Problem problem = against(setting, each);
                if (problem != null) {
                    problems.add(problem);
                }
            });
        }
        problems.addAll(order(wanted));
        return problems;
    }

    /** The percentage the text writes, empty where it knows no cap. */
    public Optional<BigDecimal> writtenPercent() {
        return cap().flatMap(each -> each.number(Parameter.PERCENT));
    }

    /** The highest percentage a decision may grant, empty where the text knows none. */
    public Optional<BigDecimal> highestPercent() {
        return cap().flatMap(each -> each.number(Parameter.PERCENT_BY_DECISION));
    }

    private Optional<Provision> cap() {
        return edition.provisionsOn(Edition.usualReferenceDay(year), SubjectKind.MEMBER).stream()
                .filter(each -> each.rule() == RuleId.Q_01)
                .min(Comparator.comparing(each -> each.number(Parameter.PERCENT).orElseThrow()));
    }

    private @Nullable Problem against(Setting setting, YearSetting wanted) {
        Problem wrong = switch (setting.kind()) {
            case OPTION -> setting.option(wanted.value()).isPresent() ? null : refused(CampaignProblem.NOT_AN_OPTION, wanted);
            case PERCENT -> percent(wanted);
            case DAY -> day(wanted);
        };
        return wrong == null && wanted.decidedBy().isBlank() ? refused(CampaignProblem.AUTHOR_MISSING, wanted) : wrong;
    }

    private @Nullable Problem percent(YearSetting wanted) {
        Optional<BigDecimal> written = writtenPercent();
        Optional<BigDecimal> highest = highestPercent();
        if (written.isEmpty() || highest.isEmpty()) {
            return refused(CampaignProblem.NO_HIGHER_PERCENT, wanted);
        }
        boolean fits = YearChoices.percent(wanted.value())
                .filter(each -> each.compareTo(written.get()) > 0 && each.compareTo(highest.get()) <= 0)
                .isPresent();
        if (!fits) {
            return Problem.error(CampaignProblem.PERCENT_OUT_OF_RANGE, wanted.key(), Map.of(
                    "value", wanted.value(),
                    "lowest", written.get().toPlainString(),
                    "highest", highest.get().toPlainString()));
        }
        return wanted.document().isBlank() || wanted.decidedOn() == null
                ? refused(CampaignProblem.DECISION_MISSING, wanted)
                : null;
    }

    private @Nullable Problem day(YearSetting wanted) {
        LocalDate day = read(wanted.value());
        if (day == null) {
            return refused(CampaignProblem.NOT_A_DAY, wanted);
        }
        return Math.abs(day.getYear() - year) > DEADLINE_REACH_YEARS
                ? Problem.error(CampaignProblem.DEADLINE_OUTSIDE, wanted.key(), Map.of(
                        "day", wanted.value(), "year", String.valueOf(year)))
                : null;
    }

    private List<Problem> order(List<YearSetting> wanted) {
        List<Problem> problems = new ArrayList<>();
        LocalDate before = null;
        for (Setting deadline : Setting.deadlines()) {
            LocalDate day = wanted.stream()
                    .filter(each -> each.key().equals(deadline.key()))
                    .findFirst()
                    .map(each -> read(each.value()))
                    .orElse(null);
            if (day != null && before != null && day.isBefore(before)) {
                problems.add(Problem.error(CampaignProblem.DEADLINES_OUT_OF_ORDER, deadline.key(), Map.of(
                        "day", day.toString(), "earlier", before.toString())));
            }
            before = day == null ? before : day;
        }
        return problems;
    }

    private static @Nullable LocalDate read(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private Problem refused(CampaignProblem why, YearSetting wanted) {
        return Problem.error(why, wanted.key(), Map.of("value", wanted.value(), "year", String.valueOf(year)));
    }
}

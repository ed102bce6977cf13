package vn.xeploai.work.campaign;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.YearSetting;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.work.port.Records;

/**
 * Thiết lập của một năm, read. What this program does not understand counts as not chosen, so a setting of a newer program never
 * stops the work.
 *
 * @param year năm đánh giá
 * @param chosen what somebody chose
 */
public record YearChoices(int year, Map<Setting, YearSetting> chosen) {
    /** Keeps its own copy. */
    public YearChoices {
        chosen = Map.copyOf(chosen);
    }

    /** What is kept for that year. */
    public static YearChoices of(Records records, int year) {
        Map<Setting, YearSetting> chosen = new EnumMap<>(Setting.class);
        for (YearSetting each : records.yearSettings().of(year)) {
            Setting.of(each.key()).ifPresent(setting -> chosen.put(setting, each));
        }
        return new YearChoices(year, chosen);
    }

    /** What the rules are told, where nothing is chosen as given. */
    public OpenChoices over(OpenChoices otherwise) {
        return new OpenChoices(
                option(Setting.SIX_MONTHS_UNTIL, otherwise.sixMonthsUntil()),
                option(Setting.SCORE_ABOVE_BAND, otherwise.scoreAboveBand()),
                option(Setting.SOME_BASIC_TARGETS_MISSED, otherwise.someBasicTargetsMissed()),
                option(Setting.HEAD_ABOVE_COLLECTIVE, otherwise.headAboveCollective()),
                option(Setting.CAP_BASE, otherwise.capBase()),
                option(Setting.CAP_ROUNDING, otherwise.capRounding()),
                option(Setting.CAP_SCOPE, otherwise.capScope()));
    }

    /** The same with the program's defaults. */
    public OpenChoices openChoices() {
        return over(OpenChoices.DEFAULTS);
    }

    /** One choice among options, and who made it. */
    public <E extends Enum<E>> Choice<E> option(Setting setting, Choice<E> otherwise) {
        YearSetting kept = chosen.get(setting);
        if (kept == null) {
            return otherwise;
        }
        return setting.option(kept.value())
                .map(value -> new Choice<>(otherwise.value().getDeclaringClass().cast(value), kept.decidedBy(), kept.document()))
                .orElse(otherwise);
    }

    /** Whether that must be done this year. */
    public boolean isRequired(Setting setting) {
        return option(setting, Choice.byDefault(Requirement.OPTIONAL)).value() == Requirement.REQUIRED;
    }

    /** The day until which that has to be done, {@code null} if none was set. */
    public @Nullable LocalDate deadline(Setting setting) {
        YearSetting kept = chosen.get(setting);
        try {
            return kept == null ? null : LocalDate.parse(kept.value());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The higher cap decided for the whole year, {@code null} if there is none. */
    public @Nullable CapException capException() {
        YearSetting kept = chosen.get(Setting.CAP_PERCENT);
        if (kept == null || kept.decidedBy().isBlank() || kept.document().isBlank()) {
            return null;
        }
        LocalDate day = kept.decidedOn() == null ? Edition.usualReferenceDay(year) : kept.decidedOn();
        return percent(kept.value())
                .map(percent -> new CapException(percent, new RecordedDecision(
                        RuleId.Q_01, RecordedDecision.Outcome.GRANTED, kept.decidedBy(), day, kept.document(), kept.document())))
                .orElse(null);
    }

    static Optional<BigDecimal> percent(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}

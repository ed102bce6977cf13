package vn.xeploai.work.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;

/**
 * Thang điểm of a year and group, as its regulation lays it down: points of each part, and the score each level begins at.
 *
 * @param common điểm tối đa of the common criteria, {@code null} where the text sets none
 * @param results điểm tối đa of the task results, {@code null} where the text sets none
 * @param bands levels with their first score, best first; empty where the text sets none
 * @param lowest the level below all bands
 */
public record ScoreScale(
        @Nullable BigDecimal common, @Nullable BigDecimal results, List<Band> bands, Level lowest) {
    /**
     * Mức và điểm từ.
     *
     * @param level which
     * @param floor lowest score still inside
     */
    public record Band(Level level, BigDecimal floor) {}

    /** Keeps its own copy. */
    public ScoreScale {
        bands = List.copyOf(bands);
    }

    /** The scale of that group by the rules of that year. */
    public static ScoreScale of(Edition edition, int year, ScoringGroup group) {
        SubjectKind kind = switch (group) {
            case LEADER -> SubjectKind.LEADER;
            case ORDINARY, OUTSIDE_POLITICAL_SYSTEM -> SubjectKind.MEMBER;
            case COLLECTIVE -> SubjectKind.CELL;
        };
        List<Provision> provisions = edition.provisionsOn(Edition.usualReferenceDay(year), kind);
        List<Level> levels = edition.levelsOf(kind).levels();
        List<Band> bands = levels.stream()
                .flatMap(level -> floor(provisions, level).map(floor -> new Band(level, floor)).stream())
                .toList();
        return new ScoreScale(
                number(provisions, Parameter.COMMON_MAX), number(provisions, Parameter.RESULTS_MAX), bands, levels.getLast());
    }

    /** Điểm tối đa of a part, if the text sets it. */
    public Optional<BigDecimal> most(ScorePart part) {
        return Optional.ofNullable(part == ScorePart.COMMON ? common : results);
    }

    /** The level whose band that score lies in; unrounded, 89,9 is below 90. Empty where the text has no bands. */
    public Optional<Level> level(BigDecimal score) {
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bands.stream()
                .filter(band -> score.compareTo(band.floor()) >= 0)
                .findFirst()
                .map(Band::level)
                .orElse(lowest));
    }

    private static Optional<BigDecimal> floor(List<Provision> provisions, Level level) {
        return provisions.stream()
                .filter(each -> each.rule() == RuleId.S_01 && each.levels().contains(level.code()))
                .findFirst()
                .flatMap(each -> each.number(Parameter.FLOOR));
    }

    private static @Nullable BigDecimal number(List<Provision> provisions, Parameter parameter) {
        return provisions.stream()
                .filter(each -> each.rule() == RuleId.S_03)
                .findFirst()
                .flatMap(each -> each.number(parameter))
                .orElse(null);
    }
}

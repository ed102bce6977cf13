package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.regulation.CriterionGrade;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecision.Outcome;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.ScoreParts;

/** Any value of any fact. */
public final class AnyFact {
    private AnyFact() {}

    /** Values of that type; free words from the given ones. */
    public static Arbitrary<?> of(Class<?> type, LevelSet levels, Arbitrary<String> words) {
        return switch (type.getSimpleName()) {
            case "Integer" -> Arbitraries.integers().between(0, 999_999_999);
            case "Boolean" -> Arbitraries.of(true, false);
            case "BigDecimal" -> decimals();
            case "LocalDate" -> days();
            case "String" -> Arbitraries.of(levels.levels()).map(Level::code);
            case "Level" -> Arbitraries.of(levels.levels());
            case "PartOf" -> Arbitraries.integers().between(0, 9_999).flatMap(whole ->
                    Arbitraries.integers().between(0, whole).map(part -> new PartOf(part, whole)));
            case "ScoreParts" -> Combinators.combine(decimals(), decimals()).as(ScoreParts::new);
            case "LowestGrades" -> Combinators.combine(Arbitraries.of(CriterionGrade.class), Arbitraries.of(CriterionGrade.class))
                    .as(LowestGrades::new);
            case "Disciplines" -> disciplines().list().ofMaxSize(4).map(Disciplines::new);
            case "RecordedDecisions" -> decisions(words, Arbitraries.of(RuleId.class)).list().ofMaxSize(4).map(RecordedDecisions::new);
            case "CapException" -> Combinators.combine(decimals(), decisions(words, Arbitraries.just(RuleId.Q_01))).as(CapException::new);
            default -> throw new IllegalArgumentException("no values of " + type);
        };
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(Arbitraries.longs().between(-99_999, 9_999_999), Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1930, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Discipline> disciplines() {
        return Combinators.combine(
                        Arbitraries.of(DisciplineForm.class),
                        days(),
                        days().injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(Discipline.Place.class))
                .as(Discipline::new);
    }

    private static Arbitrary<RecordedDecision> decisions(Arbitrary<String> words, Arbitrary<RuleId> rules) {
        return Combinators.combine(rules, Arbitraries.of(Outcome.class), words, days(), words, words).as(RecordedDecision::new);
    }
}

package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.regulation.CriterionGrade;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.ScoreParts;

/**
 * Cách ghi dữ kiện: one canonical text for every value a fact may have, the same in every language and country, and the way
 * back. Numbers {@code 27.5}, {@code yes} and {@code no}, dates {@code 2025-12-31}, parts {@code 3/10}, lists one a line; an
 * empty text is a list known to be empty. What cannot be read is a problem, never an exception.
 */
public final class FactSpelling {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String DIGITS = "[0-9]{1,9}";
    private static final String DECIMAL = "-?[0-9]{1,12}([.][0-9]{1,12})?";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private final Map<Class<?>, Function<String, Object>> readers;

    /** Reads levels as codes of that set: the levels of organizations of the year. */
    public FactSpelling(LevelSet levels) {
        readers = Map.ofEntries(
                Map.entry(Integer.class, FactSpelling::number),
                Map.entry(Boolean.class, FactSpelling::yesNo),
                Map.entry(BigDecimal.class, FactSpelling::decimal),
                Map.entry(LocalDate.class, FactSpelling::day),
                Map.entry(String.class, FactSpelling::word),
                Map.entry(Level.class, code -> levels.find(code).orElseThrow(() -> new IllegalArgumentException("no level"))),
                Map.entry(PartOf.class, text -> {
                    List<String> parts = two(text, "/");
                    return new PartOf(number(parts.getFirst()), number(parts.getLast()));
                }),
                Map.entry(ScoreParts.class, text -> {
                    List<String> parts = two(text, "+");
                    return new ScoreParts(decimal(parts.getFirst()), decimal(parts.getLast()));
                }),
                Map.entry(LowestGrades.class, text -> {
                    List<String> parts = two(text, "/");
                    return new LowestGrades(
                            CriterionGrade.valueOf(parts.getFirst()), CriterionGrade.valueOf(parts.getLast()));
                }),
                Map.entry(Disciplines.class, text ->
                        new Disciplines(Fields.lines(text).stream().map(FactSpelling::discipline).toList())),
                Map.entry(RecordedDecisions.class, text -> new RecordedDecisions(Fields.lines(text).stream()
                        .map(line -> decision(Fields.of(line, 6)))
                        .toList())),
                Map.entry(CapException.class, text -> {
                    List<String> fields = Fields.of(text, 7);
                    return new CapException(decimal(fields.getFirst()), decision(fields.subList(1, 7)));
                }));
    }

    /** The types it can spell. */
    public Collection<Class<?>> types() {
        return readers.keySet();
    }

    /** The value as text. */
    public static String write(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? YES : NO;
            case BigDecimal number -> number.toPlainString();
            case Level level -> level.code();
            case PartOf part -> part.part() + "/" + part.whole();
            case ScoreParts parts -> write(parts.common()) + "+" + write(parts.results());
            case LowestGrades lowest -> lowest.tasks().name() + "/" + lowest.others().name();
            case Disciplines disciplines ->
                disciplines.all().stream().map(FactSpelling::line).collect(Collectors.joining("\n"));
            case RecordedDecisions decisions ->
                decisions.all().stream().map(FactSpelling::line).collect(Collectors.joining("\n"));
            case CapException exception -> write(exception.percent()) + "|" + line(exception.decision());
            default -> value.toString();
        };
    }

    /** The value that text spells for that fact. */
    public FactReading read(Fact<?> fact, String text) {
        Function<String, Object> reader = readers.get(fact.type());
        try {
            if (reader != null) {
                return new FactReading.Value(reader.apply(text));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return unreadable(fact, text);
        }
        return unreadable(fact, text);
    }

    private static FactReading unreadable(Fact<?> fact, String text) {
        return new FactReading.Unreadable(
                Problem.error(JudgingProblem.UNREADABLE, fact.key(), Map.of("key", fact.key(), "value", text)));
    }

    private static String line(Discipline each) {
        LocalDate committedOn = each.committedOn();
        Boolean dutyRelated = each.dutyRelated();
        return Fields.line(
                each.form().name(),
                each.decidedOn().toString(),
                committedOn == null ? "" : committedOn.toString(),
                dutyRelated == null ? "" : write(dutyRelated),
                each.place().name());
    }

    private static Discipline discipline(String line) {
        List<String> fields = Fields.of(line, 5);
        return new Discipline(
                DisciplineForm.valueOf(fields.getFirst()),
                day(fields.get(1)),
                optional(fields.get(2), FactSpelling::day),
                optional(fields.get(3), FactSpelling::yesNo),
                Discipline.Place.valueOf(fields.getLast()));
    }

    private static String line(RecordedDecision each) {
        return Fields.line(
                each.rule().id(),
                each.outcome().name(),
                each.decidedBy(),
                each.decidedOn().toString(),
                each.reason(),
                each.document());
    }

    private static RecordedDecision decision(List<String> fields) {
        return new RecordedDecision(
                RuleId.of(fields.getFirst()).orElseThrow(() -> new IllegalArgumentException("no rule")),
                RecordedDecision.Outcome.valueOf(fields.get(1)),
                fields.get(2),
                day(fields.get(3)),
                fields.get(4),
                fields.getLast());
    }

    private static <T> @Nullable T optional(String text, Function<String, T> reader) {
        return text.isEmpty() ? null : reader.apply(text);
    }

    private static List<String> two(String text, String separator) {
        int at = text.indexOf(separator);
        demand(at >= 0);
        return List.of(text.substring(0, at), text.substring(at + 1));
    }

    private static Integer number(String text) {
        demand(text.matches(DIGITS));
        return Integer.valueOf(text);
    }

    private static BigDecimal decimal(String text) {
        demand(text.matches(DECIMAL));
        return new BigDecimal(text);
    }

    private static Boolean yesNo(String text) {
        demand(text.equals(YES) || text.equals(NO));
        return text.equals(YES);
    }

    private static LocalDate day(String text) {
        demand(text.matches(DAY));
        return LocalDate.parse(text);
    }

    private static String word(String text) {
        demand(!text.isBlank());
        return text;
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not as spelt");
        }
    }
}

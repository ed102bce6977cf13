package vn.xeploai.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * Dữ kiện như người ta gõ: {@code 27,5}, {@code có}, {@code 31/12/2025}, {@code 3/10}; lists one a line with semicolons between
 * the fields. What cannot be understood is refused with what is expected.
 */
public final class TypedFacts {
    private final Texts texts;
    private final Map<Class<?>, Function<String, Object>> readers;

    /** In the language of those texts; levels by the codes or names of that set. */
    public TypedFacts(Texts texts, LevelSet levels) {
        this.texts = texts;
        this.readers = Map.ofEntries(
                Map.entry(Integer.class, TypedNumbers::count),
                Map.entry(Boolean.class, this::yesNo),
                Map.entry(BigDecimal.class, TypedNumbers::decimal),
                Map.entry(LocalDate.class, TypedNumbers::day),
                Map.entry(String.class, typed -> level(typed, levels).code()),
                Map.entry(Level.class, typed -> level(typed, levels)),
                Map.entry(PartOf.class, typed -> {
                    List<String> parts = fields(typed, "/", 2, 2);
                    return new PartOf(TypedNumbers.count(parts.getFirst()), TypedNumbers.count(parts.getLast()));
                }),
                Map.entry(ScoreParts.class, typed -> {
                    List<String> parts = fields(typed, "[+]", 2, 2);
                    return new ScoreParts(TypedNumbers.decimal(parts.getFirst()), TypedNumbers.decimal(parts.getLast()));
                }),
                Map.entry(LowestGrades.class, typed -> {
                    List<String> parts = fields(typed, "/", 2, 2);
                    return new LowestGrades(
                            option(CriterionGrade.class, parts.getFirst()), option(CriterionGrade.class, parts.getLast()));
                }),
                Map.entry(Disciplines.class, typed -> new Disciplines(each(typed, this::discipline))),
                Map.entry(RecordedDecisions.class, typed -> new RecordedDecisions(each(typed, line -> {
                    List<String> fields = fields(line, ";", 6, 6);
                    return decision(RuleId.of(fields.getFirst().toUpperCase(Locale.ROOT)).orElseThrow(
                            () -> new IllegalArgumentException("no rule")), fields);
                }))),
                Map.entry(CapException.class, typed -> {
                    List<String> fields = fields(typed, ";", 6, 6);
                    return new CapException(TypedNumbers.decimal(fields.getFirst()), decision(RuleId.Q_01, fields));
                }));
    }

    /** What is to be typed for that fact, in words. */
    public String expected(Fact<?> fact) {
        return texts.get("typed." + fact.type().getSimpleName());
    }

    /** Reads what was typed. */
    public Typed read(Fact<?> fact, String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (plain.isEmpty()) {
            return new Typed.Nothing();
        }
        Function<String, Object> reader = readers.get(fact.type());
        try {
            return reader == null ? refused(fact, plain) : new Typed.Value(reader.apply(plain));
        } catch (IllegalArgumentException | DateTimeException notUnderstood) {
            return refused(fact, plain);
        }
    }

    /** The value as it would be typed; semicolons inside free words become commas. */
    public String write(Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "ground.yes" : "ground.no");
            case Integer count -> count.toString();
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate day -> Dates.day(day);
            case Level level -> level.code();
            case PartOf part -> part.part() + "/" + part.whole();
            case ScoreParts parts -> write(parts.common()) + " + " + write(parts.results());
            case LowestGrades lowest -> texts.of(lowest.tasks()) + "/" + texts.of(lowest.others());
            case Disciplines disciplines -> lines(disciplines.all(), this::line);
            case RecordedDecisions decisions -> lines(decisions.all(), each -> each.rule().id() + "; " + line(each));
            case CapException exception -> write(exception.percent()) + "; " + line(exception.decision());
            default -> value.toString();
        };
    }

    private Typed refused(Fact<?> fact, String typed) {
        String label = texts.get("fact." + fact.key());
        return new Typed.Refused(Problem.error(
                TextProblem.NOT_AS_EXPECTED,
                fact.key(),
                Map.of("typed", typed, "label", label, "expected", expected(fact))));
    }

    private Boolean yesNo(String typed) {
        boolean yes = typed.equalsIgnoreCase(texts.get("ground.yes"));
        TypedNumbers.demand(yes || typed.equalsIgnoreCase(texts.get("ground.no")));
        return yes;
    }

    private Level level(String typed, LevelSet levels) {
        return levels.levels().stream()
                .filter(each -> typed.equalsIgnoreCase(each.code()) || typed.equalsIgnoreCase(texts.of(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no level"));
    }

    private <E extends Enum<E>> E option(Class<E> options, String typed) {
        return Arrays.stream(options.getEnumConstants())
                .filter(each -> texts.of(each).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option"));
    }

    private <T> List<T> each(String typed, Function<String, T> line) {
        boolean none = typed.equalsIgnoreCase(texts.get("ground.none"));
        return none ? List.of() : typed.lines().filter(each -> !each.isBlank()).map(line).toList();
    }

    private <T> String lines(List<T> all, Function<T, String> line) {
        return all.isEmpty() ? texts.get("ground.none") : all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private Discipline discipline(String line) {
        List<String> fields = new ArrayList<>(fields(line, ";", 2, 5));
        while (fields.size() < 5) {
            fields.add("");
        }
        String place = fields.getLast();
        return new Discipline(
                option(DisciplineForm.class, fields.getFirst()),
                TypedNumbers.day(fields.get(1)),
                optional(fields.get(2), TypedNumbers::day),
                optional(fields.get(3), this::yesNo),
                place.isEmpty() ? Discipline.Place.HERE : option(Discipline.Place.class, place));
    }

    private String line(Discipline each) {
        LocalDate committedOn = each.committedOn();
        Boolean dutyRelated = each.dutyRelated();
        return String.join(
                "; ",
                texts.of(each.form()),
                write(each.decidedOn()),
                committedOn == null ? "" : write(committedOn),
                dutyRelated == null ? "" : write(dutyRelated),
                texts.of(each.place()));
    }

    private RecordedDecision decision(RuleId rule, List<String> fields) {
        return new RecordedDecision(
                rule,
                option(RecordedDecision.Outcome.class, fields.get(1)),
                fields.get(2),
                TypedNumbers.day(fields.get(3)),
                fields.get(4),
                fields.get(5));
    }

    private String line(RecordedDecision each) {
        return String.join(
                "; ",
                texts.of(each.outcome()),
                words(each.decidedBy()),
                write(each.decidedOn()),
                words(each.reason()),
                words(each.document()));
    }

    private static String words(String free) {
        return free.replace(';', ',').replaceAll("\\R", " ");
    }

    private static <T> @Nullable T optional(String typed, Function<String, T> reader) {
        return typed.isEmpty() ? null : reader.apply(typed);
    }

    private static List<String> fields(String line, String separator, int least, int most) {
        List<String> fields = Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
        TypedNumbers.demand(fields.size() >= least && fields.size() <= most);
        return fields;
    }
}

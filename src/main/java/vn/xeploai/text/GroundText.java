package vn.xeploai.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.xeploai.model.Level;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.ScoreParts;

/** What a ground says to people: one sentence by rule and effect, with the facts it looked at. */
public final class GroundText {
    private static final String OBSTACLE = ".obstacle";
    private static final String TOO_MANY = "tooMany";

    private final Texts texts;
    private final Set<String> keys;

    /** Speaks the language of those texts. */
    public GroundText(Texts texts) {
        this.texts = texts;
        this.keys = texts.keys();
    }

    /** What the rule is about, neutrally. */
    public String title(RuleId rule) {
        return texts.get("rule." + rule.id());
    }

    /** The label of a fact, parameter or sum by its key. */
    public String label(String key) {
        return texts.get(keys.contains("fact." + key) ? "fact." + key : "parameter." + key);
    }

    /** The whole sentence. */
    public String sentence(Ground ground) {
        Map<String, String> arguments = new HashMap<>();
        ground.facts().forEach((key, value) -> arguments.put(key, value(value)));
        String rule = "rule." + ground.rule().id();
        String own = rule + "." + ground.effect().name();
        String obstacle = obstacle(rule, ground);
        if (keys.contains(own) && obstacle.endsWith(OBSTACLE)) {
            return texts.get(own, arguments);
        }
        Map<String, String> parts = Map.of(
                "title", title(ground.rule()),
                "obstacle", texts.get(obstacle, arguments),
                "missing", missing(ground.missing()));
        return texts.get("ground." + ground.effect().name(), parts);
    }

    /** A cap that is exceeded says what the group stands for. */
    private String obstacle(String rule, Ground ground) {
        boolean exceeded = ground.facts().get(TOO_MANY) instanceof Integer tooMany && tooMany > 0;
        String ofGroup = rule + OBSTACLE + "." + ground.facts().get(CapGroup.KEY);
        return exceeded && keys.contains(ofGroup) ? ofGroup : rule + OBSTACLE;
    }

    /** One value as people write it. */
    public String value(Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "ground.yes" : "ground.no");
            case Integer number -> Numbers.count(number);
            case BigDecimal number -> Numbers.decimal(number);
            case LocalDate day -> Dates.day(day);
            case Level level -> level.code();
            case Enum<?> option -> texts.of(option);
            case PartOf part -> Numbers.count(part.part()) + "/" + Numbers.count(part.whole());
            case ScoreParts parts -> Numbers.decimal(parts.common()) + " + " + Numbers.decimal(parts.results());
            case LowestGrades lowest -> texts.get(
                    "ground.grades", Map.of("tasks", texts.of(lowest.tasks()), "others", texts.of(lowest.others())));
            case Disciplines disciplines -> disciplines.all().isEmpty()
                    ? texts.get("ground.none")
                    : disciplines.all().stream().map(this::discipline).collect(Collectors.joining(", "));
            case RecordedDecisions decisions ->
                decisions.all().stream().map(GroundText::decision).collect(Collectors.joining(", "));
            case CapException exception ->
                Numbers.decimal(exception.percent()) + " %, " + decision(exception.decision());
            default -> value.toString();
        };
    }

    private String discipline(Discipline discipline) {
        return texts.of(discipline.form()) + " " + Dates.day(discipline.decidedOn());
    }

    private static String decision(RecordedDecision decision) {
        return (decision.document() + " " + Dates.day(decision.decidedOn())).strip();
    }

    private String missing(List<Fact<?>> facts) {
        return facts.stream().map(each -> "“" + label(each.key()) + "”").collect(Collectors.joining(", "));
    }
}

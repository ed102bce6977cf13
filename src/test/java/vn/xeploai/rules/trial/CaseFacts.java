package vn.xeploai.rules.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.regulation.CriterionGrade;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecision.Outcome;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.ScoreParts;
import vn.xeploai.text.Texts;

/** Reads the facts of a case: Vietnamese labels and values into typed facts. */
public final class CaseFacts {
    private static final Map<String, Outcome> OUTCOMES =
            Map.of("đề nghị", Outcome.REQUESTED, "đồng ý", Outcome.GRANTED, "không đồng ý", Outcome.REFUSED);

    private final Texts texts = Texts.vietnamese();
    private final LevelSet levels;

    /** Levels are named by the codes of that set. */
    public CaseFacts(LevelSet levels) {
        this.levels = levels;
    }

    /** All facts of a case. */
    public Facts read(@Nullable Map<String, JsonNode> written) {
        Facts facts = Facts.NONE;
        if (written != null) {
            for (Map.Entry<String, JsonNode> each : written.entrySet()) {
                facts = with(facts, labelled(each.getKey()), each.getValue());
            }
        }
        return facts;
    }

    private Fact<?> labelled(String label) {
        return KnownFacts.all().stream()
                .filter(each -> texts.get("fact." + each.key()).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact is called " + label));
    }

    private <T> Facts with(Facts facts, Fact<T> fact, JsonNode value) {
        return facts.with(fact, fact.type().cast(value(fact.type(), value)));
    }

    private Object value(Class<?> type, JsonNode node) {
        String text = node.asText();
        return switch (type.getSimpleName()) {
            case "Integer" -> Integer.valueOf(text);
            case "Boolean" -> yes(text);
            case "BigDecimal" -> number(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "String" -> text;
            case "Level" -> levels.find(text).map(Level.class::cast).orElseThrow();
            case "PartOf" -> new PartOf(Integer.parseInt(part(text, "/", 0)), Integer.parseInt(part(text, "/", 1)));
            case "ScoreParts" -> new ScoreParts(number(part(text, "\\+", 0)), number(part(text, "\\+", 1)));
            case "LowestGrades" -> new LowestGrades(
                    option(CriterionGrade.class, part(text, "/", 0)), option(CriterionGrade.class, part(text, "/", 1)));
            case "Disciplines" -> new Disciplines(each(node).stream().map(this::discipline).toList());
            case "RecordedDecisions" -> new RecordedDecisions(each(node).stream()
                    .map(one -> decision(one, RuleId.of(text(one, "quy tắc")).orElseThrow()))
                    .toList());
            case "CapException" -> new CapException(number(text(node, "tỷ lệ")), decision(node, RuleId.Q_01));
            default -> throw new IllegalArgumentException("no way to write a " + type);
        };
    }

    private Discipline discipline(JsonNode one) {
        Optional<String> committed = optional(one, "ngày vi phạm");
        return new Discipline(
                option(DisciplineForm.class, text(one, "hình thức")),
                LocalDate.parse(text(one, "ngày quyết định")),
                committed.map(LocalDate::parse).orElse(null),
                optional(one, "liên quan nhiệm vụ").map(CaseFacts::yes).orElse(null),
                optional(one, "nơi").map(place -> option(Discipline.Place.class, place)).orElse(Discipline.Place.HERE));
    }

    private static RecordedDecision decision(JsonNode one, RuleId rule) {
        return new RecordedDecision(
                rule,
                Optional.ofNullable(OUTCOMES.get(text(one, "kết quả"))).orElseThrow(),
                text(one, "người quyết định"),
                LocalDate.parse(text(one, "ngày")),
                text(one, "lý do"),
                text(one, "văn bản"));
    }

    private <E extends Enum<E>> E option(Class<E> options, String label) {
        return Arrays.stream(options.getEnumConstants())
                .filter(each -> texts.of(each).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    private static List<JsonNode> each(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        return nodes;
    }

    private static Optional<String> optional(JsonNode one, String key) {
        return Optional.ofNullable(one.get(key)).map(JsonNode::asText);
    }

    private static String text(JsonNode one, String key) {
        return optional(one, key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }

    private static Boolean yes(String text) {
        if (text.equals("có") || text.equals("không")) {
            return text.equals("có");
        }
        throw new IllegalArgumentException("neither có nor không: " + text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String part(String text, String separator, int which) {
        return text.split(separator, -1)[which].strip();
    }
}

package vn.xeploai.ui.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.KnownFact;

/** Puts an explanation into words. */
final class RulingPainter {
    private final Texts texts;
    private final GroundText words;

    RulingPainter(Texts texts) {
        this.texts = texts;
        words = new GroundText(texts);
    }

    RulingPicture paint(Explanation told, Edition edition) {
        String state = texts.get("rating.ruling.state", Map.of(
                "year", String.valueOf(told.year()), "regulation", told.regulation(), "standing", standing(told.standing())));
        List<RulingPicture.LevelCard> levels =
                told.rulings().stream().map(ruling -> card(ruling, told.standing())).toList();
        List<RulingPicture.KnownLine> known = told.facts().stream().map(this::known).toList();
        return new RulingPicture(told.name(), state, levels, known, decidable(told, edition));
    }

    /** The facts that some rule misses, each once. */
    static List<Fact<?>> missing(Explanation told) {
        return grounds(told).flatMap(each -> each.missing().stream()).distinct().toList();
    }

    String label(Fact<?> fact) {
        return words.label(fact.key());
    }

    private RulingPicture.LevelCard card(Ruling ruling, Standing standing) {
        Level level = Objects.requireNonNull(ruling.level());
        Map<Boolean, List<RulingPicture.GroundLine>> lines = ruling.grounds().stream()
                .filter(each -> each.effect() != Effect.NOT_APPLICABLE)
                .collect(Collectors.partitioningBy(
                        each -> each.effect().isWorthALook(), Collectors.mapping(this::line, Collectors.toList())));
        return new RulingPicture.LevelCard(
                LevelSign.of(level),
                texts.of(level),
                ruling.verdict(),
                texts.of(ruling.verdict()),
                standing instanceof Standing.Rated rated && rated.level().equals(level),
                lines.getOrDefault(true, List.of()).stream().distinct().toList(),
                lines.getOrDefault(false, List.of()).stream().distinct().toList());
    }

    private RulingPicture.GroundLine line(Ground ground) {
        String article = texts.get("rating.article", Map.of(
                "article", ground.citation().article(),
                "document", ground.citation().document(),
                "evidence", texts.of(ground.evidence())));
        String facts = ground.facts().entrySet().stream()
                .map(each -> words.label(each.getKey()) + ": " + words.value(each.getValue()))
                .collect(Collectors.joining("; "));
        return new RulingPicture.GroundLine(ground.effect(), words.sentence(ground), article, facts);
    }

    private RulingPicture.KnownLine known(KnownFact known) {
        return new RulingPicture.KnownLine(
                label(known.fact()), words.value(known.value()), texts.get("rating.origin." + known.origin().name()));
    }

    private List<RulingPicture.RuleChoice> decidable(Explanation told, Edition edition) {
        Map<RuleId, RulingPicture.RuleChoice> rules = new LinkedHashMap<>();
        grounds(told)
                .filter(each -> each.effect() == Effect.NEEDS_DECISION || (isAgainst(each) && isRelievable(each.rule(), edition)))
                .forEach(each -> rules.putIfAbsent(each.rule(), new RulingPicture.RuleChoice(
                        each.rule(), words.title(each.rule()) + " (" + each.rule().id() + ")")));
        return new ArrayList<>(rules.values());
    }

    private static boolean isAgainst(Ground ground) {
        return ground.effect() == Effect.FORBIDS || ground.effect() == Effect.WARNS || ground.effect() == Effect.HINTS;
    }

    private static boolean isRelievable(RuleId rule, Edition edition) {
        return edition.provisions().stream().filter(each -> each.rule() == rule).anyMatch(Provision::relievable);
    }

    private static Stream<Ground> grounds(Explanation told) {
        return told.rulings().stream().flatMap(each -> each.grounds().stream());
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case Standing.Rated rated -> texts.of(rated.level());
            case Standing.NotSubject out -> texts.of(out.reason());
            case Standing.Pending waiting -> waiting.reason() == null ? texts.get("rating.pending") : texts.of(waiting.reason());
            case Standing.Absent _ -> texts.get("rating.pending");
        };
    }
}

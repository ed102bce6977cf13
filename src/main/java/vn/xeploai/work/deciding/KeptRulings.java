package vn.xeploai.work.deciding;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.ruling.Verdict;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.judging.CheckedGround;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.KnownFact;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.Sheet;

/** Nhận định lúc quyết định: there and back. What comes back was said then; no rule is asked again. */
final class KeptRulings {
    private KeptRulings() {}

    /** What is kept of an explanation; grounds that do not speak of a level are left out. */
    static StoredRuling of(
            RatedSubject subject, Explanation told, Edition edition, Instant at, Function<Object, String> words) {
        List<StoredRuling.OfLevel> levels = told.rulings().stream()
                .map(each -> new StoredRuling.OfLevel(
                        Objects.requireNonNull(each.level()).code(), each.verdict().name(), grounds(each.grounds(), words)))
                .toList();
        List<StoredRuling.KnownThen> facts = told.facts().stream()
                .map(each -> new StoredRuling.KnownThen(
                        each.fact().key(), words.apply(each.value()), each.origin().name()))
                .toList();
        return new StoredRuling(told.year(), subject, edition.id(), at, levels, facts);
    }

    /** The sum of a cap as it stood. */
    static StoredRuling of(CheckedGround cap, Edition edition, Instant at, Function<Object, String> words) {
        Level best = Objects.requireNonNull(cap.level());
        return new StoredRuling(
                cap.year(), RatedSubject.capGroup(cap.unit()), edition.id(), at,
                List.of(new StoredRuling.OfLevel(
                        best.code(), cap.ground().effect().verdict().name(), grounds(List.of(cap.ground()), words))),
                List.of());
    }

    /** The explanation again, as the panel shows it. */
    static Explanation restored(StoredRuling kept, Entry entry, Sheet sheet) {
        List<Ruling> rulings = kept.levels().stream()
                .map(each -> new Ruling(
                        entry.subject(),
                        entry.kind(),
                        kept.year(),
                        level(each.level(), sheet.levels()),
                        Verdict.valueOf(each.verdict()),
                        each.grounds().stream().map(KeptRulings::ground).toList()))
                .toList();
        List<KnownFact> facts = kept.facts().stream()
                .map(each -> new KnownFact(fact(each.key()), each.value(), KnownFact.Origin.valueOf(each.origin())))
                .toList();
        Standing standing = sheet.standing(entry, entry.marks());
        return new Explanation(
                entry.subject(), entry.name(), entry.kind(), kept.year(), sheet.edition().regulation(), standing, rulings,
                null, facts, List.of());
    }

    private static @Nullable Level level(String code, LevelSet levels) {
        return levels.find(code).orElse(null);
    }

    private static List<StoredRuling.GroundThen> grounds(List<Ground> grounds, Function<Object, String> words) {
        return grounds.stream()
                .filter(each -> each.effect() != Effect.NOT_APPLICABLE)
                .map(each -> ground(each, words))
                .toList();
    }

    private static StoredRuling.GroundThen ground(Ground ground, Function<Object, String> words) {
        Map<String, String> facts = new LinkedHashMap<>();
        ground.facts().forEach((key, value) -> facts.put(key, words.apply(value)));
        return new StoredRuling.GroundThen(
                ground.rule().id(),
                ground.effect().name(),
                ground.citation().document(),
                ground.citation().article(),
                ground.citation().evidence().name(),
                facts,
                ground.missing().stream().map(Fact::key).toList());
    }

    private static Ground ground(StoredRuling.GroundThen kept) {
        RuleId rule = Arrays.stream(RuleId.values())
                .filter(each -> each.id().equals(kept.rule()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a rule id was given up: " + kept.rule()));
        return new Ground(
                rule,
                Effect.valueOf(kept.effect()),
                new Citation(kept.document(), kept.article(), Evidence.valueOf(kept.evidence())),
                null,
                new LinkedHashMap<>(kept.facts()),
                kept.missing().stream().<Fact<?>>map(KeptRulings::fact).toList());
    }

    private static Fact<String> fact(String key) {
        return new Fact<>(key, String.class);
    }
}

package vn.xeploai.model.deciding;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nhận định lúc quyết định: what the regulation said of one subject when its level was decided, kept as it was and never judged
 * again. Rules, effects and articles by their lasting ids; values in the words they had.
 *
 * @param year năm đánh giá
 * @param subject whom it is about
 * @param edition the rules it was judged by, e.g. {@code 366-2025}
 * @param at when it was kept, to the microsecond
 * @param levels one per level, best level first; of a cap group its one sum
 * @param facts everything the rules were told
 */
public record StoredRuling(
        int year, RatedSubject subject, String edition, Instant at, List<OfLevel> levels, List<KnownThen> facts) {
    /** Keeps its own copies. */
    public StoredRuling {
        levels = List.copyOf(levels);
        facts = List.copyOf(facts);
    }

    /**
     * One level.
     *
     * @param level its code
     * @param verdict what all grounds came to
     * @param grounds all of them that spoke of the level, strongest first
     */
    public record OfLevel(String level, String verdict, List<GroundThen> grounds) {
        /** Keeps its own copy. */
        public OfLevel {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * One ground.
     *
     * @param rule id of the rule, e.g. {@code M-04}
     * @param effect what it said
     * @param document where it is written
     * @param article article, clause, point
     * @param evidence how sure that was
     * @param facts what was looked at, by key, in words
     * @param missing keys of facts that were missing
     */
    public record GroundThen(
            String rule,
            String effect,
            String document,
            String article,
            String evidence,
            Map<String, String> facts,
            List<String> missing) {
        /** Keeps its own copies. */
        public GroundThen {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            missing = List.copyOf(missing);
        }
    }

    /**
     * One fact.
     *
     * @param key of the fact
     * @param value in words
     * @param origin where it came from
     */
    public record KnownThen(String key, String value, String origin) {}
}

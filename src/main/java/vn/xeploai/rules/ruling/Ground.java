package vn.xeploai.rules.ruling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.RuleId;

/**
 * Căn cứ: what one provision says about one level, with all it looked at.
 *
 * @param rule the rule
 * @param effect what it says
 * @param citation the article, or the local document behind a setting
 * @param leadsTo code of the level the obstacle leads to, {@code null} if none
 * @param facts facts, parameters and sums looked at, by key, in the order they were looked at
 * @param missing the facts that are missing
 */
public record Ground(
        RuleId rule,
        Effect effect,
        Citation citation,
        @Nullable String leadsTo,
        Map<String, Object> facts,
        List<Fact<?>> missing) {
    /** Keeps its own copies. */
    public Ground {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        missing = List.copyOf(missing);
    }

    /** How sure we are of it. */
    public Evidence evidence() {
        return citation.evidence();
    }
}

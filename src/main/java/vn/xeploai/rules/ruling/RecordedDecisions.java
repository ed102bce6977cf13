package vn.xeploai.rules.ruling;

import java.util.List;
import java.util.Optional;

import vn.xeploai.rules.regulation.RuleId;

/**
 * Các quyết định đã ghi về một đối tượng.
 *
 * @param all latest last
 */
public record RecordedDecisions(List<RecordedDecision> all) {
    /** The fact under which they are given. */
    public static final Fact<RecordedDecisions> FACT = new Fact<>("decisions", RecordedDecisions.class);

    /** Keeps its own copy. */
    public RecordedDecisions {
        all = List.copyOf(all);
    }

    /** The latest one about that rule. */
    public Optional<RecordedDecision> about(RuleId rule) {
        return all.stream().filter(each -> each.rule() == rule).reduce((_, later) -> later);
    }
}

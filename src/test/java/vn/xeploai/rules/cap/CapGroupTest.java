package vn.xeploai.rules.cap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices.CapRounding;

import static org.assertj.core.api.Assertions.assertThat;

class CapGroupTest {
    private static final Citation ARTICLE = new Citation("366-QĐ/TW", "Đ11.1.5", Evidence.V);

    @Provide
    Arbitrary<List<CapSum>> groupsWithinTheirLimits() {
        return Arbitraries.of(CapBase.class).flatMap(base -> group(base).list().ofMinSize(1).ofMaxSize(12));
    }

    @Property
    void groups_within_their_limits_never_exceed_together(@ForAll("groupsWithinTheirLimits") List<CapSum> groups) {
        CapSum first = groups.getFirst();
        int excellent = groups.stream().mapToInt(CapSum::excellent).sum();
        int good = groups.stream().mapToInt(CapSum::good).sum();
        assertThat(groups).noneMatch(CapSum::isExceeded);
        assertThat(new CapSum(excellent, good, first.base(), first.percent(), CapRounding.DOWN).isExceeded()).isFalse();
    }

    /** As many excellent ones as the limit of that many good ones allows, or fewer. */
    private static Arbitrary<CapSum> group(CapBase base) {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 60))
                .as((good, wanted) -> {
                    CapSum sum = new CapSum(wanted, good, base, BigDecimal.valueOf(20), CapRounding.DOWN);
                    while (sum.isExceeded()) {
                        sum = new CapSum(sum.excellent() - 1, good, base, sum.percent(), CapRounding.DOWN);
                    }
                    return sum;
                });
    }

    @ParameterizedTest
    @CsvSource({
        "AS_WRITTEN, DOWN, FORBIDS, FORBIDS", "AS_WRITTEN, HALF_UP, WARNS, WARNS",
        "TOGETHER, DOWN, FORBIDS, FORBIDS", "TOGETHER, DOWN, WARNS, WARNS", "TOGETHER, DOWN, PERMITS, PERMITS",
        "TOGETHER, HALF_UP, FORBIDS, NEEDS_DECISION", "TOGETHER, HALF_UP, WARNS, HINTS",
        "ALONE, DOWN, FORBIDS, NEEDS_DECISION", "ALONE, DOWN, WARNS, HINTS", "ALONE, DOWN, HINTS, HINTS",
        "ALONE, DOWN, NEEDS_DECISION, NEEDS_DECISION", "ALONE, DOWN, PERMITS, PERMITS", "ALONE, HALF_UP, FORBIDS, NEEDS_DECISION"})
    void a_group_that_is_not_the_one_the_text_names_has_less_power(
            CapGroup group, CapRounding rounding, Effect effect, Effect expected) {
        Ground ground = new Ground(RuleId.Q_01, effect, ARTICLE, null, Map.of("rounding", rounding, "limit", 8), List.of());
        Ground weighed = group.weigh(ground);
        assertThat(weighed.effect()).isEqualTo(expected);
        assertThat(weighed.facts()).containsEntry(CapGroup.KEY, group).containsEntry("limit", 8);
        assertThat(weighed.citation()).isEqualTo(ARTICLE);
    }
}

package vn.xeploai.work.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoreTotal;
import vn.xeploai.model.scoring.ScoringGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the sheet: every point is counted once. */
class ScoreSumsTest {
    @Property
    void parts_are_the_sums_of_their_criteria_and_criteria_those_of_their_subs(@ForAll("criteria") List<Criterion> criteria) {
        ScoreSheet sheet = new ScoreSheet(2025, ScoringGroup.LEADER, criteria);
        assertThat(sheet.criteria()).containsExactlyInAnyOrderElementsOf(criteria);
        Map<UUID, BigDecimal> points = new HashMap<>();
        BigDecimal expected = BigDecimal.ZERO;
        for (Criterion each : sheet.scored()) {
            BigDecimal given = each.most() == null ? BigDecimal.ONE : each.most();
            points.put(each.id(), given);
            expected = expected.add(given);
        }
        ScoreTotal total = sheet.total(points);
        assertThat(total.sum()).isEqualByComparingTo(expected);
        assertThat(total.isComplete()).isEqualTo(!criteria.isEmpty());
        for (ScorePart part : ScorePart.values()) {
            BigDecimal mains = BigDecimal.ZERO;
            List<Criterion> inPart = sheet.criteria().stream().filter(each -> each.part() == part).toList();
            List<Criterion> heads = new ArrayList<>();
            for (int i = 0; i < inPart.size(); i++) {
                if (i == 0 || !inPart.get(i).sub()) {
                    heads.add(inPart.get(i));
                }
            }
            for (Criterion each : heads) {
                mains = mains.add(sheet.most(each));
            }
            assertThat(mains).as("the heads of %s", part).isEqualByComparingTo(sheet.most(part));
        }
    }

    @Property
    void taking_points_away_makes_the_total_unfinished(@ForAll("criteria") List<Criterion> criteria) {
        ScoreSheet sheet = new ScoreSheet(2025, ScoringGroup.LEADER, criteria);
        Map<UUID, BigDecimal> points = new HashMap<>();
        sheet.scored().forEach(each -> points.put(each.id(), BigDecimal.TEN));
        sheet.scored().stream().findFirst().ifPresent(first -> {
            points.remove(first.id());
            assertThat(sheet.total(points).missing()).isEqualTo(1);
            assertThat(sheet.total(points).isComplete()).isFalse();
        });
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        Arbitrary<Optional<BigDecimal>> most = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(70)).ofScale(2).optional(0.8);
        return Combinators.combine(
                        Arbitraries.of(ScorePart.class), Arbitraries.of(true, false), Arbitraries.strings().alpha().ofMaxLength(5), most)
                .as((part, sub, words, points) -> new Criterion(UUID.randomUUID(), part, sub, words, points.orElse(null)))
                .list()
                .ofMaxSize(12);
    }
}

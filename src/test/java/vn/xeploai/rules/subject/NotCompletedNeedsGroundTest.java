package vn.xeploai.rules.subject;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class NotCompletedNeedsGroundTest {
    private static final Level COMPLETED = new Level("HTNV", "", "", 3, false);
    private static final Level LOWEST = new Level("KHTNV", "", "", 4, false);

    @Test
    @Covers("S-09")
    void an_obstacle_that_leads_to_the_lowest_level_is_its_ground() {
        assertThat(after(ground(Effect.FORBIDS, "KHTNV"), ground(Effect.CANNOT_TELL, "KHTNV")).kind())
                .isEqualTo(Kind.CLEAR);
    }

    @Test
    @Covers("S-09")
    void without_any_obstacle_above_the_lowest_level_has_no_ground() {
        assertThat(after(ground(Effect.PERMITS, "KHTNV")).kind()).isEqualTo(Kind.OBSTACLE);
    }

    @Test
    @Covers("S-09")
    void an_obstacle_above_that_leads_nowhere_leaves_it_to_a_body() {
        assertThat(after(ground(Effect.FORBIDS, null)).kind()).isEqualTo(Kind.DECISION);
        assertThat(after(ground(Effect.FORBIDS, "HTNV")).kind()).isEqualTo(Kind.DECISION);
        assertThat(after(ground(Effect.NEEDS_DECISION, "KHTNV")).kind()).isEqualTo(Kind.DECISION);
        assertThat(after(ground(Effect.CANNOT_TELL, null)).kind()).isEqualTo(Kind.DECISION);
    }

    @Test
    @Covers("S-09")
    void where_a_better_level_is_open_the_lowest_has_no_ground() {
        assertThat(Trial.of("S-09")
                        .at(LOWEST, ruling(ground(Effect.PERMITS, null)), ruling(ground(Effect.NEEDS_DECISION, null)))
                        .kind())
                .isEqualTo(Kind.OBSTACLE);
    }

    @Test
    @Covers("S-09")
    void what_the_grounds_miss_is_missing_here_once() {
        Finding finding = after(
                ground(Effect.FORBIDS, null), ground(Effect.CANNOT_TELL, "KHTNV"), ground(Effect.CANNOT_TELL, "KHTNV"));
        assertThat(finding.kind()).isEqualTo(Kind.MISSING);
        assertThat(finding.missing()).containsExactly(SubjectFact.SCORE);
    }

    @Test
    @Covers("S-09")
    void the_best_level_and_a_closing_have_nothing_above() {
        assertThat(Trial.of("S-09").at(LOWEST).kind()).isEqualTo(Kind.NOT_APPLICABLE);
        assertThat(Trial.of("S-09").kind()).isEqualTo(Kind.NOT_APPLICABLE);
    }

    private static Finding after(Ground... grounds) {
        return Trial.of("S-09").at(LOWEST, ruling(grounds)).finding();
    }

    private static Ruling ruling(Ground... grounds) {
        return Ruling.of("x", SubjectKind.MEMBER, 2025, COMPLETED, List.of(grounds));
    }

    private static Ground ground(Effect effect, @Nullable String leadsTo) {
        List<Fact<?>> missing = effect == Effect.CANNOT_TELL ? List.of(SubjectFact.SCORE) : List.of();
        return new Ground(RuleId.S_01, effect, new Citation("T", "1", Evidence.V), leadsTo, Map.of(), missing);
    }
}

package vn.xeploai.rules.tally;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TallyTest {
    private static final Level EXCELLENT = TestLevels.FOUR.levels().get(0);
    private static final Level GOOD = TestLevels.FOUR.levels().get(1);

    @Test
    void reasons_without_anybody_are_left_out() {
        Tally tally = new TallyBuilder(TestLevels.FOUR)
                .add(new Standing.NotSubject(NotRatedReason.EXEMPT), 2)
                .add(new Standing.NotSubject(NotRatedReason.SUSPENDED), 0)
                .tally();
        assertThat(tally.notSubject()).containsOnlyKeys(NotRatedReason.EXEMPT);
    }

    @Test
    void pending_is_told_apart_by_reason() {
        Tally tally = new TallyBuilder(TestLevels.FOUR)
                .add(new Standing.Pending(null), 2)
                .add(new Standing.Pending(NotRatedReason.AWAITING_VERIFICATION), 1)
                .tally();
        assertThat(tally.pending()).isEqualTo(3);
        assertThat(tally.pendingWithoutReason()).isEqualTo(2);
        assertThat(tally.pendingByReason()).containsEntry(NotRatedReason.AWAITING_VERIFICATION, 1);
    }

    @Test
    void exemplary_ones_stay_inside_their_level() {
        Tally tally = new TallyBuilder(TestLevels.FOUR)
                .add(new Standing.Rated(EXCELLENT, true), 1)
                .add(new Standing.Rated(EXCELLENT, false), 2)
                .tally();
        assertThat(tally.levels()).containsEntry(EXCELLENT, 3);
        assertThat(tally.exemplary()).isEqualTo(1);
    }

    @Test
    void shares_name_their_denominator() {
        Tally tally = new TallyBuilder(TestLevels.FOUR)
                .add(new Standing.Rated(EXCELLENT, false), 1)
                .add(new Standing.Rated(GOOD, false), 3)
                .add(new Standing.Rated(TestLevels.FOUR.levels().get(2), false), 1)
                .add(new Standing.Pending(null), 5)
                .tally();
        assertThat(tally.shareOf(EXCELLENT, Denominator.GOOD_OR_BETTER)).isEqualTo(new Share(1, 4));
        assertThat(tally.shareOf(EXCELLENT, Denominator.RATED)).isEqualTo(new Share(1, 5));
        assertThat(tally.shareOf(EXCELLENT, Denominator.TOTAL)).isEqualTo(new Share(1, 10));
    }

    @Test
    void where_nothing_is_rated_there_is_no_share_at_all() {
        Tally tally = new TallyBuilder(TestLevels.FOUR).add(new Standing.Pending(null), 5).tally();
        assertThat(tally.goodOrBetterOf(Denominator.TOTAL).percent(1)).isEmpty();
        assertThat(tally.goodOrBetterOf(Denominator.RATED).percent(1)).isEmpty();
    }

    @Test
    void equal_counts_are_equal() {
        Tally one = new TallyBuilder(TestLevels.FOUR).add(new Standing.Rated(GOOD, false), 1).tally();
        Tally same = new TallyBuilder(TestLevels.FOUR).add(one).tally();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        for (Standing different : List.of(
                new Standing.Rated(EXCELLENT, false),
                new Standing.Rated(GOOD, true),
                new Standing.Pending(null),
                new Standing.Pending(NotRatedReason.NOT_YET_ASSESSED),
                new Standing.NotSubject(NotRatedReason.EXEMPT))) {
            assertThat(one).isNotEqualTo(new TallyBuilder(TestLevels.FOUR).add(one).add(different, 1).tally());
        }
        assertThat(one).isNotEqualTo("a count");
    }

    @Test
    void a_level_of_another_set_is_refused() {
        Level foreign = new Level("TSVM", "Trong sạch, vững mạnh", "clean and strong", 1, true);
        assertThatThrownBy(() -> new TallyBuilder(TestLevels.FOUR).add(new Standing.Rated(foreign, false), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

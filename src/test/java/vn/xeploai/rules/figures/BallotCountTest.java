package vn.xeploai.rules.figures;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BallotCountTest {
    @Test
    void ballots_are_issued_returned_sorted_and_counted() {
        assertThat(new BallotCount(10, 9, 8, 1, List.of(6, 2)).breaches()).isEmpty();
        assertThat(new BallotCount(9, 9, 8, 1, List.of(6, 2)).breaches()).isEmpty();
        assertThat(new BallotCount(8, 9, 8, 1, List.of(6, 2)).breaches())
                .containsExactly(new BallotBreach(BallotIdentity.RETURNED_WITHIN_ISSUED, 9, 8));
        assertThat(new BallotCount(10, 9, 8, 0, List.of(6, 2)).breaches())
                .containsExactly(new BallotBreach(BallotIdentity.RETURNED_SORTED, 9, 8));
        assertThat(new BallotCount(10, 9, 8, 1, List.of(6, 3)).breaches())
                .containsExactly(new BallotBreach(BallotIdentity.VALID_CAST, 8, 9));
    }

    @Test
    void no_more_are_issued_than_people_who_may_vote_are_present() {
        BallotCount count = new BallotCount(10, 9, 8, 1, List.of(6, 2));
        assertThat(count.breachesAmong(10)).isEmpty();
        assertThat(count.breachesAmong(9)).containsExactly(new BallotBreach(BallotIdentity.ISSUED_WITHIN_PRESENT, 10, 9));
        assertThat(count.breachesAmong(9).getFirst().difference()).isEqualTo(1);
    }

    @Test
    void everything_that_does_not_fit_is_named() {
        assertThat(new BallotCount(5, 6, 4, 1, List.of(3)).breachesAmong(4)).extracting(BallotBreach::identity).containsExactly(
                BallotIdentity.ISSUED_WITHIN_PRESENT, BallotIdentity.RETURNED_WITHIN_ISSUED, BallotIdentity.RETURNED_SORTED,
                BallotIdentity.VALID_CAST);
    }
}

package vn.xeploai.rules.meeting;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MajorityTest {
    @ParameterizedTest
    @CsvSource({
        "MORE_THAN_HALF, 15, 30, false", "MORE_THAN_HALF, 16, 30, true", "MORE_THAN_HALF, 16, 31, true",
        "MORE_THAN_HALF, 15, 31, false", "MORE_THAN_HALF, 1, 0, false", "TWO_THIRDS, 20, 30, true", "TWO_THIRDS, 19, 30, false",
        "TWO_THIRDS, 21, 31, true", "TWO_THIRDS, 20, 31, false", "TWO_THIRDS, 0, 0, false"})
    void so_many_votes_of_so_many_members_are_enough(Majority needed, int votes, int members, boolean enough) {
        assertThat(needed.isReached(votes, members)).isEqualTo(enough);
    }
}

package vn.xeploai.rules.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.rules.tally.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeetingRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 6);

    @Test
    void official_members_vote_from_the_day_they_are_official() {
        assertThat(VotingRight.holds(member(DAY, null), null, DAY)).isTrue();
        assertThat(VotingRight.holds(member(DAY.plusDays(1), null), Presence.PRESENT, DAY)).isFalse();
        assertThat(VotingRight.holds(member(null, null), Presence.PRESENT, DAY)).isFalse();
        assertThat(VotingRight.holds(member(null, MembershipStatus.OFFICIAL), Presence.PRESENT, DAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = MembershipStatus.class, names = {"OFFICIAL", "EXEMPT"}, mode = EnumSource.Mode.EXCLUDE)
    void who_stands_apart_does_not_vote_even_when_present(MembershipStatus status) {
        assertThat(VotingRight.holds(member(DAY.minusYears(9), status), Presence.PRESENT, DAY)).isFalse();
    }

    @Test
    void an_exempt_member_counts_only_when_present() {
        Membership exempt = member(DAY.minusYears(30), MembershipStatus.EXEMPT);
        assertThat(VotingRight.holds(exempt, Presence.PRESENT, DAY)).isTrue();
        assertThat(VotingRight.holds(exempt, Presence.EXCUSED, DAY)).isFalse();
        assertThat(VotingRight.holds(exempt, null, DAY)).isFalse();
        assertThat(VotingRight.holds(member(null, MembershipStatus.EXEMPT), Presence.PRESENT, DAY)).isFalse();
    }

    @Test
    void a_status_that_is_over_no_longer_stands_in_the_way() {
        Membership back = new Membership(
                "C", DAY.minusYears(9), DAY.minusYears(8), MembershipStatus.SUSPENDED, new DateSpan(null, DAY));
        assertThat(VotingRight.holds(back, null, DAY)).isTrue();
        assertThat(VotingRight.holds(back, null, DAY.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN_HALF, 0, 1", "MORE_THAN_HALF, 1, 1", "MORE_THAN_HALF, 2, 2", "MORE_THAN_HALF, 30, 16",
        "MORE_THAN_HALF, 31, 16", "TWO_THIRDS, 3, 2", "TWO_THIRDS, 4, 3", "TWO_THIRDS, 30, 20", "TWO_THIRDS, 31, 21"
    })
    void so_many_are_needed(QuorumRule rule, int base, int needed) {
        assertThat(new QuorumCount(base, 0, rule).needed()).isEqualTo(needed);
        assertThat(new QuorumCount(base, needed, rule).isMet()).isEqualTo(base > 0);
        assertThat(new QuorumCount(base, needed - 1, rule).isMet()).isFalse();
    }

    @Test
    void nobody_is_no_quorum_and_less_than_nobody_is_refused() {
        assertThat(new QuorumCount(0, 0, QuorumRule.TWO_THIRDS).isMet()).isFalse();
        assertThatThrownBy(() -> new QuorumCount(-1, 0, QuorumRule.TWO_THIRDS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuorumCount(1, -1, QuorumRule.TWO_THIRDS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exactly_half_of_the_members_is_no_majority() {
        assertThat(new VoteShares(List.of(0, 15, 15, 0), 30, 30).majority()).isEqualTo(OptionalInt.empty());
        assertThat(new VoteShares(List.of(0, 16, 14, 0), 30, 30).majority()).hasValue(1);
        assertThat(new VoteShares(List.of(0, 14, 0, 0), 14, 30).majority()).as("of members, not of ballots").isEmpty();
        assertThat(new VoteShares(List.of(0, 0), 0, 0).majority()).isEmpty();
    }

    @Test
    void shares_are_exact_parts_of_the_valid_ballots() {
        VoteShares shares = new VoteShares(List.of(1, 44), 45, 45);
        assertThat(shares.ofValid()).containsExactly(new Share(1, 45), new Share(44, 45));
        assertThat(shares.ofValid().getLast().percent(1)).hasToString("Optional[97.8]");
    }

    @Test
    void the_most_votes_may_be_shared_but_never_none() {
        VoteShares tie = new VoteShares(List.of(10, 10, 3), 23, 23);
        assertThat(tie.isMost(0)).isTrue();
        assertThat(tie.isMost(1)).isTrue();
        assertThat(tie.isMost(2)).isFalse();
        assertThat(new VoteShares(List.of(0, 0), 0, 5).isMost(0)).isFalse();
    }

    @Property
    void a_majority_has_the_most_votes(
            @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 60) int second, @ForAll @IntRange(max = 60) int third) {
        VoteShares shares = new VoteShares(List.of(first, second, third), first + second + third, first + second + third);
        shares.majority().ifPresent(index -> assertThat(shares.isMost(index)).isTrue());
    }

    private static Membership member(@Nullable LocalDate officialOn, @Nullable MembershipStatus status) {
        return new Membership("C", DAY.minusYears(40), officialOn, status, DateSpan.ALWAYS);
    }
}

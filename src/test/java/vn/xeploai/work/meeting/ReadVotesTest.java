package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;

import static org.assertj.core.api.Assertions.assertThat;

class ReadVotesTest {
    private final CellOfFive cell = new CellOfFive();
    private final ReadVotes votes = new ReadVotes(cell.desk, CellOfFive.REGULATIONS);

    @Test
    void a_cell_that_counted_nothing_has_no_votes() {
        assertThat(votes.of(CellOfFive.KEY)).isEmpty();
        cell.openWithPresent(5);
        assertThat(votes.of(CellOfFive.KEY)).isEmpty();
        assertThat(votes.of(new SessionKey(1950, "nowhere"))).isEmpty();
    }

    @Test
    void more_than_half_of_the_members_make_a_majority_and_exactly_half_does_not() {
        cell.openWithPresent(5);
        count(CellOfFive.ballots(1, 5, 5, 5, 0, 3, 2, 0, 0),
                CellOfFive.ballots(2, 5, 5, 4, 1, 2, 1, 1, 0),
                CellOfFive.ballots(3, 5, 5, 4, 1, 2, 2, 0, 0),
                CellOfFive.ballots(4, 5, 0, 0, 0, 0, 0, 0, 0));
        Map<UUID, CellVote> found = votes.of(CellOfFive.KEY);
        assertThat(found).containsOnlyKeys(CellOfFive.id(1), CellOfFive.id(2), CellOfFive.id(3));
        assertVote(found, 1, "HTXSNV", 3, 5, true);
        assertVote(found, 2, "HTXSNV", 2, 4, false);
        assertThat(of(found, 3).level()).isNull();
        assertThat(of(found, 3).majority()).isFalse();
        assertThat(of(found, 1).members()).isEqualTo(5);
    }

    @Test
    void the_best_level_of_two_rounds_needs_the_majority_of_the_second() {
        ReviewSession session = cell.openWithPresent(5);
        cell.save(List.of(new SessionChange.Head(session, session.with(BallotPractice.TWO_ROUNDS))));
        count(CellOfFive.ballots(1, 5, 5, 5, 0, 5, 0, 0),
                CellOfFive.ballots(2, 5, 5, 5, 0, 4, 1, 0),
                CellOfFive.ballots(3, 5, 5, 5, 0, 1, 4, 0),
                second(1, 3, 2), second(2, 2, 3));
        Map<UUID, CellVote> found = votes.of(CellOfFive.KEY);
        assertVote(found, 1, "HTXSNV", 3, 5, true);
        assertVote(found, 2, "HTTNV", 4, 5, true);
        assertVote(found, 3, "HTNV", 4, 5, true);
    }

    private static CellVote of(Map<UUID, CellVote> found, int who) {
        return Objects.requireNonNull(found.get(CellOfFive.id(who)));
    }

    private void count(BallotResult... results) {
        cell.save(List.of(results).stream().<SessionChange>map(each -> new SessionChange.Count(null, each)).toList());
    }

    private static BallotResult second(int who, int yes, int no) {
        return new BallotResult(
                CellOfFive.KEY, BallotRound.EXCELLENT, CellOfFive.id(who), 5, 5, 5, 0, List.of(yes, no), false);
    }

    private static void assertVote(Map<UUID, CellVote> found, int who, String level, int cast, int valid, boolean majority) {
        CellVote vote = of(found, who);
        assertThat(Objects.requireNonNull(vote.level()).code()).isEqualTo(level);
        assertThat(List.of(vote.votes(), vote.valid())).containsExactly(cast, valid);
        assertThat(vote.majority()).isEqualTo(majority);
    }
}

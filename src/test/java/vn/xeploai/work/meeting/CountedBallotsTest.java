package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CountedBallotsTest {
    private final CellOfFive cell = new CellOfFive();

    @Test
    void ballots_that_add_up_are_kept_corrected_and_taken_away() {
        cell.openWithPresent(5);
        BallotResult first = CellOfFive.ballots(1, 5, 5, 4, 1, 1, 3, 0, 0);
        cell.save(List.of(new SessionChange.Count(null, first)));
        assertThat(cell.load().ballots()).containsExactly(first);
        BallotResult corrected = CellOfFive.ballots(1, 5, 5, 5, 0, 1, 4, 0, 0);
        cell.save(List.of(new SessionChange.Count(first, corrected)));
        assertThat(cell.load().ballots()).containsExactly(corrected);
        refused(MeetingProblem.CHANGED_MEANWHILE, () -> cell.save(List.of(new SessionChange.Count(null, first))));
        cell.save(List.of(new SessionChange.Count(corrected, null)));
        assertThat(cell.load().ballots()).isEmpty();
    }

    @Test
    void each_identity_is_refused_with_its_difference() {
        cell.openWithPresent(4);
        refusedWith(MeetingProblem.ISSUED_ABOVE_PRESENT, "1", CellOfFive.ballots(1, 5, 4, 4, 0, 0, 4, 0, 0));
        refusedWith(MeetingProblem.RETURNED_ABOVE_ISSUED, "2", CellOfFive.ballots(1, 2, 4, 4, 0, 0, 4, 0, 0));
        refusedWith(MeetingProblem.RETURNED_NOT_SORTED, "1", CellOfFive.ballots(1, 4, 4, 3, 0, 0, 3, 0, 0));
        refusedWith(MeetingProblem.VALID_NOT_CAST, "3", CellOfFive.ballots(1, 4, 4, 4, 0, 0, 4, 3, 0));
        assertThat(cell.load().ballots()).isEmpty();
    }

    @Test
    void who_may_not_vote_gets_no_ballot_even_when_present() {
        cell.openWithPresent(4);
        cell.save(List.of(new SessionChange.Mark(
                Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(CellOfFive.PROBATIONARY)),
                CellOfFive.mark(CellOfFive.PROBATIONARY, Presence.PRESENT))));
        refusedWith(MeetingProblem.ISSUED_ABOVE_PRESENT, "1", CellOfFive.ballots(1, 5, 5, 5, 0, 0, 5, 0, 0));
    }

    @Test
    void marks_and_ballots_saved_together_are_checked_together() {
        cell.openWithPresent(4);
        BallotResult five = CellOfFive.ballots(1, 5, 5, 5, 0, 0, 5, 0, 0);
        cell.save(List.of(
                new SessionChange.Count(null, five),
                new SessionChange.Mark(
                        Attendance.unmarked(CellOfFive.KEY, CellOfFive.id(5)),
                        CellOfFive.mark(5, Presence.PRESENT))));
        assertThat(cell.load().ballots()).containsExactly(five);
    }

    @Test
    void only_those_who_are_reviewed_are_voted_on() {
        cell.openWithPresent(5);
        for (int who : new int[] {CellOfFive.EXEMPT, CellOfFive.NEW, 9, 99}) {
            refused(MeetingProblem.NOT_IN_THE_LIST, () -> cell.save(List.of(
                    new SessionChange.Count(null, CellOfFive.ballots(who, 5, 5, 5, 0, 0, 5, 0, 0)))));
        }
    }

    @Test
    void the_ballot_has_the_columns_of_its_round() {
        ReviewSession session = cell.openWithPresent(5);
        BallotResult three = CellOfFive.ballots(1, 5, 5, 5, 0, 5, 0, 0);
        assertThatThrownBy(() -> cell.save(List.of(new SessionChange.Count(null, three))))
                .isInstanceOf(IllegalArgumentException.class);
        cell.save(List.of(new SessionChange.Head(session, session.with(BallotPractice.TWO_ROUNDS))));
        BallotResult yes = new BallotResult(
                CellOfFive.KEY, BallotRound.EXCELLENT, CellOfFive.id(1), 5, 5, 5, 0, List.of(3, 2), false);
        cell.save(List.of(new SessionChange.Count(null, three), new SessionChange.Count(null, yes)));
        assertThat(cell.load().ballots()).containsExactlyInAnyOrder(three, yes);
        refused(MeetingProblem.BALLOTS_ALREADY_COUNTED, () -> cell.save(List.of(new SessionChange.Head(
                session.with(BallotPractice.TWO_ROUNDS), session.with(BallotPractice.ONE_ROUND)))));
    }

    @Test
    void the_second_round_is_about_those_with_most_votes_for_good() {
        BallotResult good = CellOfFive.ballots(1, 5, 5, 5, 0, 4, 1, 0);
        BallotResult even = CellOfFive.ballots(2, 5, 5, 4, 1, 2, 2, 0);
        BallotResult lower = CellOfFive.ballots(3, 5, 5, 5, 0, 2, 3, 0);
        BallotResult nothing = CellOfFive.ballots(4, 5, 0, 0, 0, 0, 0, 0);
        assertThat(SecondRound.candidates(List.of(good, even, lower, nothing)))
                .containsExactlyInAnyOrder(CellOfFive.id(1), CellOfFive.id(2));
    }

    @Test
    void numbers_below_zero_and_too_many_levels_are_no_count() {
        assertThatThrownBy(() -> CellOfFive.ballots(1, 5, 5, 6, -1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellOfFive.ballots(1, 5, 5, 5, 0, 6, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellOfFive.ballots(1, 5, 5, 5, 0, 1, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellOfFive.ballots(1, 5, 5, 5, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sums_beyond_whole_numbers_are_no_match() {
        int most = Integer.MAX_VALUE;
        List<Problem> problems = BallotCheck.problems(CellOfFive.ballots(1, 5, 5, most, most, 7), "x", 5);
        assertThat(problems).extracting(Problem::code)
                .containsExactly(MeetingProblem.RETURNED_NOT_SORTED, MeetingProblem.VALID_NOT_CAST);
    }

    @ParameterizedTest
    @EnumSource(MeetingProblem.class)
    void every_problem_has_its_sentence_in_both_languages(MeetingProblem problem) {
        assertThat(Texts.vietnamese().get("problem." + problem.id())).isNotBlank();
        assertThat(Texts.english().get("problem." + problem.id())).isNotBlank();
    }

    private void refusedWith(MeetingProblem code, String difference, BallotResult result) {
        Problem problem = refused(code, () -> cell.save(List.of(new SessionChange.Count(null, result))));
        Map<String, String> arguments = problem.arguments();
        assertThat(arguments).containsEntry("difference", difference).containsEntry("who", "Trần Văn 1");
        assertThat(Texts.vietnamese().of(problem)).contains(difference).doesNotContain("{");
        assertThat(Texts.english().of(problem)).contains(difference).doesNotContain("{");
    }

    private static Problem refused(MeetingProblem code, ThrowingCallable errand) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, errand);
        assertThat(refused).as(code.id()).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code);
        return refused.problem();
    }
}

package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;

import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.figures.BallotBreach;
import vn.xeploai.rules.figures.BallotCount;

/** Kiểm phiếu có khớp không, with the difference as an argument of the sentence. */
public final class BallotCheck {
    private BallotCheck() {}

    /**
     * What does not add up; empty when the count may be kept.
     *
     * @param who whom the ballots are about
     * @param presentVoters có quyền biểu quyết và có mặt
     */
    public static List<Problem> problems(BallotResult result, String who, int presentVoters) {
        BallotCount count = new BallotCount(
                result.issued(), result.returned(), result.valid(), result.invalid(), result.votes());
        return count.breachesAmong(presentVoters).stream().map(each -> problem(each, result, who)).toList();
    }

    private static Problem problem(BallotBreach breach, BallotResult result, String who) {
        String difference = String.valueOf(breach.difference());
        String computed = String.valueOf(breach.computed());
        String returned = String.valueOf(result.returned());
        String issued = String.valueOf(result.issued());
        String valid = String.valueOf(result.valid());
        return switch (breach.identity()) {
            case ISSUED_WITHIN_PRESENT -> Problem.error(MeetingProblem.ISSUED_ABOVE_PRESENT, who,
                    Map.of("who", who, "issued", issued, "present", computed, "difference", difference));
            case RETURNED_WITHIN_ISSUED -> Problem.error(MeetingProblem.RETURNED_ABOVE_ISSUED, who,
                    Map.of("who", who, "returned", returned, "issued", computed, "difference", difference));
            case RETURNED_SORTED -> Problem.error(MeetingProblem.RETURNED_NOT_SORTED, who, Map.of(
                    "who", who, "returned", returned, "valid", valid, "invalid", String.valueOf(result.invalid()),
                    "sum", computed, "difference", difference));
            case VALID_CAST -> Problem.error(MeetingProblem.VALID_NOT_CAST, who,
                    Map.of("who", who, "valid", valid, "sum", computed, "difference", difference));
        };
    }
}

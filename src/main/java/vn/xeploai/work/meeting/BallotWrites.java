package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Records;

/** Checks and writes counted ballots; a count that does not add up is refused with the difference. */
final class BallotWrites {
    private final Records records;
    private final SessionSheet sheet;
    private final int presentVoters;

    BallotWrites(Records records, SessionSheet sheet) {
        this.records = records;
        this.sheet = sheet;
        presentVoters = Turnout.of(sheet).presentVoters();
    }

    void write(List<SessionChange.Count> changes) {
        for (SessionChange.Count each : changes) {
            BallotResult before = each.before();
            BallotResult after = each.after();
            BallotResult one = before != null ? before : Objects.requireNonNull(after, "a change of nothing");
            SessionWrites.same(before, stored(one), "");
            if (after != null) {
                check(after);
                records.reviewSessions().putBallots(List.of(after));
            } else {
                records.reviewSessions().removeBallots(List.of(one));
            }
        }
    }

    private @Nullable BallotResult stored(BallotResult like) {
        return sheet.ballots().stream()
                .filter(each -> each.round() == like.round() && each.memberId().equals(like.memberId()))
                .findFirst()
                .orElse(null);
    }

    private void check(BallotResult after) {
        BallotColumns columns = BallotColumns.of(sheet.levels(), sheet.session().practice(), after.round());
        if (!after.session().equals(sheet.session().key()) || after.votes().size() != columns.count()) {
            throw new IllegalArgumentException("not a ballot of this round");
        }
        List<Problem> problems = BallotCheck.problems(after, nameOf(after.memberId()), presentVoters);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.getFirst());
        }
    }

    private String nameOf(UUID who) {
        return sheet.people().stream()
                .filter(each -> each.reviewed() && each.id().equals(who))
                .findFirst()
                .map(each -> each.line().fullName())
                .orElseThrow(() -> SessionWrites.refused(MeetingProblem.NOT_IN_THE_LIST, Map.of()));
    }
}

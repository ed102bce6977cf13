package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.work.meeting.Participant;

/**
 * Các dòng kiểm phiếu: what the numbers about somebody say.
 *
 * @param book what was typed and kept
 * @param words what a row says in words
 * @param key the session
 * @param members the members of the meeting, of whom more than half decide
 */
record BallotLines(BallotBook book, BallotWords words, Texts texts, SessionKey key, Supplier<Integer> members) {
    /** One row under its place. */
    private record Line(int number, Participant who, BallotCells cells) {
        BallotRow says(BallotRow.State how, String difference, String outcome, boolean twice) {
            return new BallotRow(
                    who.id(), number, who.line().fullName(), cells.digits(), how, difference, outcome, twice);
        }
    }

    /** @param second whether these are the numbers typed the second time */
    BallotRow row(
            int number, Participant who, BallotCells cells, BallotRound round, boolean second, List<BallotColumn> columns) {
        Line line = new Line(number, who, cells);
        BallotResult kept = book.counted(round, who.id());
        boolean twice = kept != null && kept.typedTwice();
        Optional<BallotResult> counted = cells.counted(key, round, who.id());
        if (cells.isEmpty()) {
            return line.says(BallotRow.State.EMPTY, "", "", twice && !second);
        }
        if (counted.isEmpty()) {
            return line.says(BallotRow.State.INCOMPLETE, words.missing(cells, columns), "", false);
        }
        if (second) {
            return compared(line, kept, columns);
        }
        List<Problem> problems = book.problems(counted.get());
        return problems.isEmpty()
                ? line.says(BallotRow.State.COUNTED, "", words.outcome(counted.get(), members.get(), columns), twice)
                : line.says(BallotRow.State.WRONG, words.differences(problems), "", false);
    }

    private BallotRow compared(Line line, @Nullable BallotResult kept, List<BallotColumn> columns) {
        if (kept == null) {
            return line.says(BallotRow.State.WRONG, texts.get("meeting.ballots.no-first"), "", false);
        }
        List<Integer> differing = line.cells().differingFrom(BallotCells.of(kept));
        return differing.isEmpty()
                ? line.says(BallotRow.State.COUNTED, "", texts.get("meeting.ballots.same"), true)
                : line.says(BallotRow.State.WRONG, words.typedDifferently(differing, columns), "", false);
    }
}

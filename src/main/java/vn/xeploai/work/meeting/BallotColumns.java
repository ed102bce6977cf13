package vn.xeploai.work.meeting;

import java.util.List;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotRound;

/**
 * Các cột phiếu của một lần bỏ phiếu.
 *
 * @param levels on the ballot, best first; empty where the ballot asks "đồng ý, không đồng ý"
 */
public record BallotColumns(List<Level> levels) {
    private static final int YES_AND_NO = 2;

    /** Keeps its own copy. */
    public BallotColumns {
        levels = List.copyOf(levels);
    }

    /** The columns of that round. */
    public static BallotColumns of(LevelSet set, BallotPractice practice, BallotRound round) {
        return switch (round) {
            case EXCELLENT -> new BallotColumns(List.of());
            case LEVELS -> new BallotColumns(practice == BallotPractice.ONE_ROUND
                    ? set.levels()
                    : set.levels().subList(1, set.levels().size()));
        };
    }

    /** How many columns there are. */
    public int count() {
        return levels.isEmpty() ? YES_AND_NO : levels.size();
    }
}

package vn.xeploai.model.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Kết quả kiểm phiếu về một đảng viên: numbers only. Who voted how is never asked and has no place here.
 *
 * @param session where
 * @param round which round
 * @param memberId the member voted on
 * @param issued phiếu phát ra
 * @param returned phiếu thu về
 * @param valid phiếu hợp lệ
 * @param invalid phiếu không hợp lệ
 * @param votes phiếu theo từng mức của năm, best first; in the round {@link BallotRound#EXCELLENT} đồng ý, không đồng ý
 * @param typedTwice the second typing gave the same numbers
 */
public record BallotResult(
        SessionKey session,
        BallotRound round,
        UUID memberId,
        int issued,
        int returned,
        int valid,
        int invalid,
        List<Integer> votes,
        boolean typedTwice) {
    /** No level set has had more. */
    public static final int MOST_LEVELS = 4;

    /** Keeps its own copy; refuses numbers below zero and more levels than there are. */
    public BallotResult {
        votes = List.copyOf(votes);
        if (votes.isEmpty() || votes.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(votes.size() + " levels");
        }
        if (Stream.concat(Stream.of(issued, returned, valid, invalid), votes.stream()).anyMatch(each -> each < 0)) {
            throw new IllegalArgumentException("below zero");
        }
    }

    /** The same numbers, typed once or twice. */
    public BallotResult typedTwice(boolean now) {
        return new BallotResult(session, round, memberId, issued, returned, valid, invalid, votes, now);
    }
}

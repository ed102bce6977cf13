package vn.xeploai.rules.meeting;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import vn.xeploai.rules.tally.Share;

/**
 * Tỷ lệ phiếu từng mức, and the level that more than half of the members of the meeting chose, if one has that many. The Party's
 * general rule counts members, not those present or ballots returned (Điều lệ Đảng, Điều 9.5); no text seen says what majority a
 * rating needs, so this is a hint and people decide.
 *
 * @param votes per level, best first
 * @param valid phiếu hợp lệ
 * @param members thành viên của hội nghị
 */
public record VoteShares(List<Integer> votes, int valid, int members) {
    /** Keeps its own copy. */
    public VoteShares {
        votes = List.copyOf(votes);
    }

    /** The share of valid ballots of each level. @throws IllegalArgumentException when the ballots do not add up */
    public List<Share> ofValid() {
        return votes.stream().map(each -> new Share(each, valid)).toList();
    }

    /** Index of the level with more than half of the members. */
    public OptionalInt majority() {
        return majority(Majority.MORE_THAN_HALF);
    }

    /** Index of the first level with that majority of the members. */
    public OptionalInt majority(Majority needed) {
        return IntStream.range(0, votes.size()).filter(i -> needed.isReached(votes.get(i), members)).findFirst();
    }

    /** Whether no level got more ballots than that one. */
    public boolean isMost(int index) {
        int here = votes.get(index);
        return here > 0 && votes.stream().allMatch(each -> each <= here);
    }
}

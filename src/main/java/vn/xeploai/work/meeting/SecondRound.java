package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.rules.meeting.VoteShares;

/** Ai vào lần bình chọn xuất sắc: those whom no level of the first ballot got more votes for than the best one on it, the good. */
public final class SecondRound {
    private SecondRound() {}

    /** The members, from the counts of the first round. */
    public static Set<UUID> candidates(List<BallotResult> counted) {
        return counted.stream()
                .filter(each -> each.round() == BallotRound.LEVELS)
                .filter(each -> new VoteShares(each.votes(), each.valid(), each.issued()).isMost(0))
                .map(BallotResult::memberId)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package vn.xeploai.model.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Số phiếu gõ dở về một đảng viên: what was typed and does not add up yet. It counts nowhere; it only comes back as it was
 * typed. Numbers only, like {@link BallotResult}.
 *
 * @param session where
 * @param round which round
 * @param memberId the member voted on
 * @param numbers phát ra, thu về, hợp lệ, không hợp lệ, then the votes; empty where nothing was typed. Always as many as there
 *     can be: what is not on the ballot is empty
 */
public record BallotDraft(SessionKey session, BallotRound round, UUID memberId, List<OptionalInt> numbers) {
    /** Issued, returned, valid, invalid, and the votes of as many levels as a ballot can have. */
    public static final int NUMBERS = 4 + BallotResult.MOST_LEVELS;

    /** Keeps its own copy, filled up to {@link #NUMBERS}; refuses numbers below zero and more of them. */
    public BallotDraft {
        List<OptionalInt> all = new ArrayList<>(numbers);
        if (all.size() > NUMBERS) {
            throw new IllegalArgumentException(all.size() + " numbers");
        }
        while (all.size() < NUMBERS) {
            all.add(OptionalInt.empty());
        }
        if (all.stream().anyMatch(each -> each.orElse(0) < 0)) {
            throw new IllegalArgumentException("below zero");
        }
        numbers = List.copyOf(all);
    }
}

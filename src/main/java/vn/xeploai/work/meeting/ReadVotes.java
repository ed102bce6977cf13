package vn.xeploai.work.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.meeting.VoteShares;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/**
 * Đọc kết quả bỏ phiếu của một buổi kiểm điểm: for which level the votes speak. In the two-round practice the best level is
 * reached only in the second round, and only with more than half of the members.
 */
public final class ReadVotes {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public ReadVotes(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /** The votes about everybody voted on at that session; empty when nothing was counted. */
    public Map<UUID, CellVote> of(SessionKey key) {
        return desk.look(records -> of(records, key));
    }

    private Map<UUID, CellVote> of(Records records, SessionKey key) {
        if (records.reviewSessions().ballots(key).isEmpty()) {
            return Map.of();
        }
        SessionSheet sheet = LoadSession.sheet(records, key, regulations);
        int members = members(sheet);
        Map<UUID, CellVote> votes = new LinkedHashMap<>();
        for (BallotResult each : in(sheet, BallotRound.LEVELS)) {
            if (each.valid() == 0) {
                continue;
            }
            List<Level> levels =
                    BallotColumns.of(sheet.levels(), sheet.session().practice(), BallotRound.LEVELS).levels();
            votes.put(each.memberId(), onLevels(each, levels, members));
        }
        for (BallotResult each : in(sheet, BallotRound.EXCELLENT)) {
            if (new VoteShares(each.votes(), each.valid(), members).majority().orElse(-1) == 0) {
                votes.put(each.memberId(), new CellVote(
                        sheet.levels().levels().getFirst(), each.votes().getFirst(), each.valid(), members, true));
            }
        }
        return votes;
    }

    private static CellVote onLevels(BallotResult result, List<Level> levels, int members) {
        VoteShares shares = new VoteShares(result.votes(), result.valid(), members);
        int[] most = IntStream.range(0, Math.min(levels.size(), result.votes().size())).filter(shares::isMost).toArray();
        @Nullable Level level = most.length == 1 ? levels.get(most[0]) : null;
        return new CellVote(
                level,
                result.votes().stream().mapToInt(Integer::intValue).max().orElse(0),
                result.valid(),
                members,
                level != null && shares.majority().isPresent());
    }

    private static int members(SessionSheet sheet) {
        return Turnout.of(sheet).against(sheet.session().quorum()).base();
    }

    private static List<BallotResult> in(SessionSheet sheet, BallotRound round) {
        return sheet.ballots().stream().filter(each -> each.round() == round).toList();
    }
}

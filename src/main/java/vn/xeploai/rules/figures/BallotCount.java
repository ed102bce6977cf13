package vn.xeploai.rules.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Kiểm phiếu của một người hoặc một tổ chức.
 *
 * @param issued phiếu phát ra
 * @param returned phiếu thu về
 * @param valid phiếu hợp lệ
 * @param invalid phiếu không hợp lệ
 * @param byLevel phiếu theo từng mức
 */
public record BallotCount(int issued, int returned, int valid, int invalid, List<Integer> byLevel) {
    /** Keeps its own copy. */
    public BallotCount {
        byLevel = List.copyOf(byLevel);
    }

    /** Everything that does not fit, with the identity that is broken; empty when the count holds. */
    public List<BallotBreach> breaches() {
        List<BallotBreach> found = new ArrayList<>();
        if (returned > issued) {
            found.add(new BallotBreach(BallotIdentity.RETURNED_WITHIN_ISSUED, returned, issued));
        }
        long sorted = (long) valid + invalid;
        if (returned != sorted) {
            found.add(new BallotBreach(BallotIdentity.RETURNED_SORTED, returned, sorted));
        }
        long cast = byLevel.stream().mapToLong(Integer::longValue).sum();
        if (valid != cast) {
            found.add(new BallotBreach(BallotIdentity.VALID_CAST, valid, cast));
        }
        return found;
    }

    /**
     * The same for a meeting: more ballots than people who may vote were not issued either.
     *
     * @param present người có quyền biểu quyết có mặt
     */
    public List<BallotBreach> breachesAmong(int present) {
        List<BallotBreach> found = new ArrayList<>();
        if (issued > present) {
            found.add(new BallotBreach(BallotIdentity.ISSUED_WITHIN_PRESENT, issued, present));
        }
        found.addAll(breaches());
        return found;
    }
}

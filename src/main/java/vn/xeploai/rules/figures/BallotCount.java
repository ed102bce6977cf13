package vn.xeploai.rules.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Kiểm phiếu của một người hoặc một tổ chức (V5).
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

    /** Everything that does not fit; empty when the count holds. */
    public List<Mismatch> mismatches() {
        List<Mismatch> found = new ArrayList<>();
        if (returned > issued) {
            found.add(Mismatch.of(FigureCheck.V5, returned, issued));
        }
        long sorted = (long) valid + invalid;
        if (returned != sorted) {
            found.add(Mismatch.of(FigureCheck.V5, returned, sorted));
        }
        long cast = byLevel.stream().mapToLong(Integer::longValue).sum();
        if (valid != cast) {
            found.add(Mismatch.of(FigureCheck.V5, valid, cast));
        }
        return found;
    }
}

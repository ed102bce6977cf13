package vn.xeploai.model.scoring;

import java.math.BigDecimal;

/**
 * Điểm cộng được from a score sheet: exact, never rounded.
 *
 * @param common of the common criteria
 * @param results of the task results
 * @param criteria how many criteria are scored
 * @param missing how many of them have no points yet
 */
public record ScoreTotal(BigDecimal common, BigDecimal results, int criteria, int missing) {
    /** Both parts together. */
    public BigDecimal sum() {
        return common.add(results);
    }

    /** Whether every criterion has points. */
    public boolean isComplete() {
        return criteria > 0 && missing == 0;
    }

    /** Whether any criterion has points. */
    public boolean isBegun() {
        return missing < criteria;
    }
}

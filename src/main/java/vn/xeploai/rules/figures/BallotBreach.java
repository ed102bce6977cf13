package vn.xeploai.rules.figures;

/**
 * Một đẳng thức kiểm phiếu không khớp.
 *
 * @param identity which one
 * @param stated what was typed
 * @param computed what it would have to be, or the most it may be
 */
public record BallotBreach(BallotIdentity identity, long stated, long computed) {
    /** How far apart, without its sign. */
    public long difference() {
        return Math.abs(stated - computed);
    }
}

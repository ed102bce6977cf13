package vn.xeploai.rules.ruling;

/** Tác dụng của một căn cứ: what one rule says about one level, with the power it has. */
public enum Effect {
    /** The condition stands against the level. */
    FORBIDS(Verdict.FORBIDS),
    /** A fact the condition needs is missing. */
    CANNOT_TELL(Verdict.CANNOT_TELL),
    /** The text leaves it to a body that has not decided. */
    NEEDS_DECISION(Verdict.NEEDS_DECISION),
    /** Stands against the level, but only warns: a past year, or a setting that says so. */
    WARNS(Verdict.PERMITS),
    /** Stands against the level, but rests on a summary or on practice. */
    HINTS(Verdict.PERMITS),
    /** A fact is missing for a rule that could only warn or hint. */
    ASKS(Verdict.PERMITS),
    /** The condition is met. */
    PERMITS(Verdict.PERMITS),
    /** The rule does not speak of this subject or level. */
    NOT_APPLICABLE(Verdict.NOT_APPLICABLE);

    private final Verdict verdict;

    Effect(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What a ruling with only this ground comes to. */
    public Verdict verdict() {
        return verdict;
    }

    /** Tells whether somebody should look at it. */
    public boolean isWorthALook() {
        return this != PERMITS && this != NOT_APPLICABLE;
    }
}

package vn.xeploai.rules.ruling;

/** Kết luận về một mức, strongest first: what all grounds together come to. */
public enum Verdict {
    /** Không được: at least one rule in force forbids it. */
    FORBIDS,
    /** Chưa xét được: a fact is missing. */
    CANNOT_TELL,
    /** Cần quyết định: the text leaves it to a body. */
    NEEDS_DECISION,
    /** Được: nothing in force stands against it. */
    PERMITS,
    /** Không áp dụng: no rule speaks of it. */
    NOT_APPLICABLE;

    /** The stronger of two. */
    public Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

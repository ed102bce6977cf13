package vn.xeploai.work.judging;

import vn.xeploai.rules.ruling.Fact;

/**
 * Một dữ kiện đã biết.
 *
 * @param fact which
 * @param value of the type of the fact
 * @param origin where it comes from
 */
public record KnownFact(Fact<?> fact, Object value, Origin origin) {
    /** Where a fact comes from. */
    public enum Origin {
        /** It stands in the records, or is counted from rows that do: nobody may note something else. */
        RECORD,
        /** The records only suggest it; a note prevails. */
        SUGGESTED,
        /** Somebody noted it for that year. */
        NOTED
    }
}

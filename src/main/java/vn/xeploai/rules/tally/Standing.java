package vn.xeploai.rules.tally;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;

/** Where one subject stands in the count of a year. */
public sealed interface Standing {
    /** Not in the unit's strength that year: counted nowhere. */
    record Absent() implements Standing {}

    /**
     * In the strength, not to be rated (không thuộc diện).
     *
     * @param reason one of the reasons that are not subject
     */
    record NotSubject(NotRatedReason reason) implements Standing {
        /** Refuses a reason that leaves the subject to be rated. */
        public NotSubject {
            if (reason.isSubject()) {
                throw new IllegalArgumentException("still subject: " + reason);
            }
        }
    }

    /**
     * To be rated and not rated yet.
     *
     * @param reason the recorded reason, {@code null} when none was given
     */
    record Pending(@Nullable NotRatedReason reason) implements Standing {
        /** Refuses a reason that takes the subject out of rating. */
        public Pending {
            if (reason != null && !reason.isSubject()) {
                throw new IllegalArgumentException("not subject: " + reason);
            }
        }
    }

    /**
     * Rated.
     *
     * @param level the level of the year's own set
     * @param exemplary "tiêu biểu" inside that level
     */
    record Rated(Level level, boolean exemplary) implements Standing {}
}

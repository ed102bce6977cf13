package vn.xeploai.rules.ruling;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Nhận định của một quy tắc, before its power is weighed.
 *
 * @param kind what was found
 * @param missing the facts that are missing; empty unless {@link Kind#MISSING}
 * @param authority the local choice it rests on instead of the provision, {@code null} for the provision itself
 */
public record Finding(Kind kind, List<Fact<?>> missing, @Nullable Choice<?> authority) {
    /** What was found. */
    public enum Kind {
        /** The condition stands against the level. */
        OBSTACLE,
        /** Worth a look, never an obstacle. */
        WARNING,
        /** A fact is missing. */
        MISSING,
        /** A body must decide. */
        DECISION,
        /** The condition is met. */
        CLEAR,
        /** The rule does not speak of this. */
        NOT_APPLICABLE
    }

    /** The condition stands against the level. */
    public static final Finding OBSTACLE = of(Kind.OBSTACLE);
    /** Worth a look, never an obstacle. */
    public static final Finding WARNING = of(Kind.WARNING);
    /** A body must decide. */
    public static final Finding DECISION = of(Kind.DECISION);
    /** The condition is met. */
    public static final Finding CLEAR = of(Kind.CLEAR);
    /** The rule does not speak of this. */
    public static final Finding NOT_APPLICABLE = of(Kind.NOT_APPLICABLE);

    /** Keeps its own copy. */
    public Finding {
        missing = List.copyOf(missing);
    }

    /** These facts are missing. */
    public static Finding missing(List<Fact<?>> facts) {
        return new Finding(Kind.MISSING, facts, null);
    }

    /** An obstacle when it holds, otherwise clear. */
    public static Finding obstacleIf(boolean holds) {
        return holds ? OBSTACLE : CLEAR;
    }

    /** The same, resting on a local choice. */
    public Finding by(Choice<?> choice) {
        return new Finding(kind, missing, choice);
    }

    private static Finding of(Kind kind) {
        return new Finding(kind, List.of(), null);
    }
}

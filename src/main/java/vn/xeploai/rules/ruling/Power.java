package vn.xeploai.rules.ruling;

import vn.xeploai.rules.regulation.Evidence;

/** Hiệu lực: how far a provision reaches, by evidence and by whether its edition still runs. */
public enum Power {
    /** May forbid. */
    BINDS,
    /** The article was seen, but the year is past. */
    WARNS,
    /** Only a summary or practice was seen. */
    HINTS;

    /** The power of a provision with that evidence. */
    public static Power of(Evidence evidence, boolean editionInForce) {
        if (evidence != Evidence.V) {
            return HINTS;
        }
        return editionInForce ? BINDS : WARNS;
    }

    /** What a finding comes to under this power. */
    public Effect effectOf(Finding finding) {
        return switch (finding.kind()) {
            case OBSTACLE -> obstacle();
            case WARNING -> this == HINTS ? Effect.HINTS : Effect.WARNS;
            case MISSING -> this == BINDS ? Effect.CANNOT_TELL : Effect.ASKS;
            case DECISION -> this == BINDS ? Effect.NEEDS_DECISION : obstacle();
            case CLEAR -> Effect.PERMITS;
            case NOT_APPLICABLE -> Effect.NOT_APPLICABLE;
        };
    }

    private Effect obstacle() {
        return switch (this) {
            case BINDS -> Effect.FORBIDS;
            case WARNS -> Effect.WARNS;
            case HINTS -> Effect.HINTS;
        };
    }
}

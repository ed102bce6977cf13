package vn.xeploai.work.judging;

import vn.xeploai.rules.ruling.Effect;

/** How much of what is worth a look is told. */
public enum Depth {
    /** What stands against a decided level, or may. */
    OBSTACLES,
    /** Besides, every rule that could not be looked at because a fact is missing. */
    MISSING_FACTS_TOO;

    boolean tells(Effect effect) {
        return switch (effect) {
            case FORBIDS, NEEDS_DECISION, WARNS, HINTS -> true;
            case CANNOT_TELL, ASKS -> this == MISSING_FACTS_TOO;
            case PERMITS, NOT_APPLICABLE -> false;
        };
    }
}

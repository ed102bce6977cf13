package vn.xeploai.report.content;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;

/** Dấu của mức: a level is told by a sign as well as by a colour, on paper as on the screen. */
public enum LevelSign {
    /** The best level of its set. */
    BEST("★"),
    /** Good or better, below the best. */
    GOOD("●"),
    /** Between good and the lowest. */
    FAIR("◐"),
    /** The lowest level of its set. */
    LOWEST("▲");

    private final String sign;

    LevelSign(String sign) {
        this.sign = sign;
    }

    /** The character. */
    public String sign() {
        return sign;
    }

    /** The sign of a level inside its own set. */
    public static LevelSign of(Level level, LevelSet levels) {
        if (level.rank() == 1) {
            return BEST;
        }
        if (level.goodOrBetter()) {
            return GOOD;
        }
        return level.rank() == levels.levels().size() ? LOWEST : FAIR;
    }
}

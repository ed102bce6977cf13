package vn.xeploai.ui.kit;

import vn.xeploai.model.Level;
import vn.xeploai.rules.tally.Standing;

/**
 * Dấu của mức: a sign beside the colour, the same everywhere, so that nobody has to tell colours apart.
 */
public enum LevelSign {
    /** Best level of its time. */
    BEST("★", "best", "M8 1.2 L10.1 5.7 L15 6.3 L11.4 9.7 L12.3 14.6 L8 12.2 L3.7 14.6 L4.6 9.7 L1 6.3 L5.9 5.7 Z"),
    /** Second. */
    GOOD("●", "good", "M8 2 A6 6 0 1 0 8 14 A6 6 0 1 0 8 2 Z"),
    /** Third. */
    DONE("◐", "done", "M8 2 A6 6 0 1 0 8 14 A6 6 0 1 0 8 2 Z M8 3.5 A4.5 4.5 0 0 1 8 12.5 Z"),
    /** Fourth. */
    FAILED("▲", "failed", "M8 1.8 L15 14 L1 14 Z"),
    /** Chưa xếp loại. */
    PENDING("○", "pending", "M8 2 A6 6 0 1 0 8 14 A6 6 0 1 0 8 2 Z M8 3.6 A4.4 4.4 0 1 1 8 12.4 A4.4 4.4 0 1 1 8 3.6 Z"),
    /** Không thuộc diện. */
    OUT("–", "out", "M3 7.2 L13 7.2 L13 8.8 L3 8.8 Z");

    private final String character;
    private final String style;
    private final String shape;

    LevelSign(String character, String style, String shape) {
        this.character = character;
        this.style = style;
        this.shape = shape;
    }

    /** The sign of a level, by its rank in the set of its time. */
    public static LevelSign of(Level level) {
        return switch (level.rank()) {
            case 1 -> BEST;
            case 2 -> GOOD;
            case 3 -> DONE;
            default -> FAILED;
        };
    }

    /** The sign of where a subject stands. */
    public static LevelSign of(Standing standing) {
        return switch (standing) {
            case Standing.Rated rated -> of(rated.level());
            case Standing.Pending _ -> PENDING;
            case Standing.NotSubject _, Standing.Absent _ -> OUT;
        };
    }

    /** For plain text. */
    public String character() {
        return character;
    }

    /** Style class, after {@code level-}. */
    public String style() {
        return "level-" + style;
    }

    /** SVG path on a grid of 16, even-odd. */
    public String shape() {
        return shape;
    }
}

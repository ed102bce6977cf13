package vn.xeploai.ui.rating;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;

/**
 * Whether what is on the screen is in the database.
 *
 * @param kind how it stands
 * @param words for people
 */
public record Keeping(Kind kind, String words) {
    /** How it stands. */
    public enum Kind {
        /** Nothing was changed yet. */
        UNTOUCHED,
        /** On its way. */
        SAVING,
        /** All of it is kept. */
        SAVED,
        /** Something is not. */
        UNSAVED
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** As it stands at that time. */
    static Keeping of(boolean saving, int unsaved, LocalTime now, Texts texts) {
        if (saving) {
            return new Keeping(Kind.SAVING, texts.get("rating.saving"));
        }
        return unsaved > 0
                ? new Keeping(Kind.UNSAVED, texts.get("rating.unsaved", Map.of("count", Numbers.count(unsaved))))
                : new Keeping(Kind.SAVED, texts.get("rating.saved", Map.of("time", CLOCK.format(now))));
    }
}

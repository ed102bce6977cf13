package vn.xeploai.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * A line that stands in the place, instead of a window that pops up.
 *
 * @param kind how it looks
 * @param text the sentence
 * @param action what can be done about it, {@code null} for nothing
 * @param other what else can be done, {@code null} for nothing
 */
public record Notice(Kind kind, String text, @Nullable Action action, @Nullable Action other) {
    /** How serious it is. */
    public enum Kind {
        /** Good to know. */
        INFO,
        /** It worked. */
        DONE,
        /** Worth a look. */
        WARNING,
        /** It did not work. */
        ERROR
    }

    /** A link at the end of the line. */
    public record Action(String words, Runnable run) {}

    /** With one link at most. */
    public Notice(Kind kind, String text, @Nullable Action action) {
        this(kind, text, action, null);
    }

    /** Without a link. */
    public static Notice of(Kind kind, String text) {
        return new Notice(kind, text, null, null);
    }
}

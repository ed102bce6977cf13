package vn.xeploai.ui.kit;

import org.jspecify.annotations.Nullable;

/**
 * A figure as shown, with what it opens.
 *
 * @param text the number in words
 * @param names the names behind it; {@code null} where there is nothing behind
 */
public record Figure(String text, @Nullable NamesRequest names) {
    /** A figure nobody can open. */
    public static Figure plain(String text) {
        return new Figure(text, null);
    }
}

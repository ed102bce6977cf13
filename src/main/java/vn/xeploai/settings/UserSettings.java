package vn.xeploai.settings;

import org.jspecify.annotations.Nullable;

/**
 * Thiết lập của người dùng.
 *
 * @param look {@code light} or {@code dark}
 * @param language {@code vi} or {@code en}
 * @param year shown last, 0 for none
 * @param unit code of the unit shown last
 * @param width of the window, 0 for the usual one
 * @param height of the window, 0 for the usual one
 * @param maximized whether the window filled the screen
 */
public record UserSettings(
        String look, String language, int year, @Nullable String unit, int width, int height, boolean maximized) {
    /** Of somebody who never set anything. */
    public static final UserSettings USUAL = new UserSettings("light", "vi", 0, null, 0, 0, false);

    /** With another look. */
    public UserSettings withLook(String other) {
        return new UserSettings(other, language, year, unit, width, height, maximized);
    }

    /** In another language. */
    public UserSettings withLanguage(String other) {
        return new UserSettings(look, other, year, unit, width, height, maximized);
    }

    /** Left at that year and unit. */
    public UserSettings leftAt(int otherYear, @Nullable String otherUnit) {
        return new UserSettings(look, language, otherYear, otherUnit, width, height, maximized);
    }

    /** With a window of that size. */
    public UserSettings sized(int otherWidth, int otherHeight, boolean nowMaximized) {
        return new UserSettings(look, language, year, unit, otherWidth, otherHeight, nowMaximized);
    }
}

package vn.xeploai.ui.kit;

import org.jspecify.annotations.Nullable;

/** A place of the window, reached by navigation; answers the keys that mean the same everywhere. */
public interface Place extends Part {
    /** What the keys do here: one line at the foot of the window, keys in square brackets. */
    String keyLine();

    /**
     * The window looks at this year and unit: told before the place is shown and whenever the year changes.
     *
     * @param year 0 while there is none
     * @param unit code of the unit, empty for the whole database, {@code null} when only the year is another
     */
    default void lookAt(int year, @Nullable String unit) {}

    /** Tells whether records were changed here that others show. */
    default boolean changedRecords() {
        return false;
    }

    /** Reads anew what it shows. */
    default void refresh() {}

    /** Puts the keyboard into its search; tells whether there is one. */
    default boolean search() {
        return false;
    }

    /** Asks for the file it takes in; tells whether it takes one. */
    default boolean openFile() {
        return false;
    }

    /** Writes what it shows to a file; tells whether it can. */
    default boolean export() {
        return false;
    }

    /** Puts away what lies on top; tells whether the user stays here. */
    default boolean escape() {
        return false;
    }

    /** Whether something is being taken in, checked or written. */
    default boolean isWorking() {
        return false;
    }

    /** Whether something typed here is not in the database and would be lost with the window. */
    default boolean holdsUnsaved() {
        return false;
    }

    /** Gives up what is running, because the window is left. */
    default void cancel() {}
}

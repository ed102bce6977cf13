package vn.xeploai.ui.kit;

/** A place of the window, reached by navigation; answers the keys that mean the same everywhere. */
public interface Place extends Part {
    /** What the keys do here: one line at the foot of the window, keys in square brackets. */
    String keyLine();

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

    /** Puts away what lies on top; tells whether there was anything. */
    default boolean escape() {
        return false;
    }

    /** Whether something is being taken in, checked or written. */
    default boolean isWorking() {
        return false;
    }

    /** Gives up what is running, because the window is left. */
    default void cancel() {}
}

package vn.xeploai.ui.kit;

/** A place of the window, reached by navigation. */
public interface Place extends Part {
    /** What the keys do here: one line at the foot of the window, keys in square brackets. */
    String keyLine();
}

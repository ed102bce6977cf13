package vn.xeploai.ui.kit;

import javafx.scene.Parent;

/** A part of the window that subscribes to its view-model when shown and lets go when hidden; may be shown again. */
public interface Part {
    /** What it looks like. */
    Parent node();

    /** Comes onto the screen. */
    void shown();

    /** Leaves the screen. */
    void hidden();
}

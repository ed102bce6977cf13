package vn.xeploai.ui.fake;

import org.testfx.api.FxRobot;

/**
 * The hands of all tests. The headless screen chains every robot to the window it met and every window to its robot, so one robot a
 * test would keep all windows that ever stood there, pictures included.
 */
public final class OneRobot {
    private static final FxRobot HANDS = new FxRobot();

    private OneRobot() {}

    /** The same for everybody. */
    public static FxRobot hands() {
        return HANDS;
    }
}

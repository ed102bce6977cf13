package vn.xeploai.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Words on the screen. */
public final class Labels {
    private Labels() {}

    /** One line, as wide as its words. */
    public static Label plain(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** One line that gives way to its neighbours; the tooltip has all of it. */
    public static Label shortened(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    /** A person on one line: where there is no room the middle gives way, for the given name stands last. */
    public static Label person(String name, String... styles) {
        Label label = shortened(name, styles);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }

    /** As many lines as needed. */
    public static Label wrapping(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

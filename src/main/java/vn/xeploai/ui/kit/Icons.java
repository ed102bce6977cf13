package vn.xeploai.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one family, never without words. */
public final class Icons {
    private Icons() {}

    /** An icon beside words that are on the screen. */
    public static FontIcon icon(Ikon which, String style) {
        FontIcon icon = new FontIcon(which);
        icon.getStyleClass().add(style);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** A button that shows only an icon; the words go to the tooltip and to screen readers. */
    public static Button button(String id, Ikon which, String words, Runnable action) {
        Button button = new Button(null, icon(which, "small-icon"));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> action.run());
        return button;
    }
}

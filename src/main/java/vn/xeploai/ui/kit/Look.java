package vn.xeploai.ui.kit;

import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

/** Giao diện sáng, tối. */
public enum Look {
    /** Dark ink on white. */
    LIGHT,
    /** Light ink on near black. */
    DARK;

    private static final PseudoClass DARK_STATE = PseudoClass.getPseudoClass("dark");

    /** The other one. */
    public Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The look saved under that word; light for any other. */
    public static Look named(String word) {
        return DARK.word().equals(word) ? DARK : LIGHT;
    }

    /** For settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dresses the scene. */
    public void wear(Scene scene) {
        Theme theme = this == LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        String own = Objects.requireNonNull(Look.class.getResource("/ui/xep-loai.css"), "stylesheet").toExternalForm();
        if (!scene.getStylesheets().contains(own)) {
            scene.getStylesheets().add(own);
        }
        scene.getRoot().pseudoClassStateChanged(DARK_STATE, this == DARK);
    }
}

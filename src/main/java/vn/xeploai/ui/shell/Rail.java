package vn.xeploai.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Look;

/** Navigation on the left: the places that exist, and what can be done from everywhere. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass TIGHTEST = PseudoClass.getPseudoClass("tightest");
    private static final double TIGHT_BELOW = 800;
    private static final double TIGHTEST_BELOW = 630;

    private final Texts texts;
    private final Map<Stop, Button> stops = new EnumMap<>(Stop.class);
    private final Button bringIn;
    private final Button export;

    Rail(Texts texts, Look look, Actions actions, boolean opened) {
        this.texts = texts;
        setId("rail");
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        // Never taller than the window: the line of keys stands below it.
        setMinHeight(0);
        heightProperty().subscribe(height -> drawIn(height.doubleValue()));
        bringIn = button("bring-in", Feather.DOWNLOAD, "ui.rail.bring-in", "Ctrl+O", actions.bringIn());
        export = button("export", Feather.FILE_TEXT, "ui.rail.export", "Ctrl+E", actions.export());
        if (opened) {
            for (Stop stop : Stop.values()) {
                Button button = button(stop.id(), stop.icon(), stop.textKey(), "Ctrl+" + stop.key().getName(),
                        () -> actions.go().accept(stop));
                stops.put(stop, button);
                getChildren().add(button);
            }
            getChildren().addAll(new Separator(), bringIn, export);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button theme = button("theme", look == Look.LIGHT ? Feather.MOON : Feather.SUN,
                look == Look.LIGHT ? "ui.rail.dark" : "ui.rail.light", "Ctrl+T", actions.theme());
        Button language = button("language", Feather.GLOBE, "ui.rail.language", "Ctrl+L", actions.language());
        getChildren().addAll(gap, theme, language);
    }

    /** What the buttons do. */
    record Actions(Consumer<Stop> go, Runnable bringIn, Runnable export, Runnable theme, Runnable language) {}

    /**
     * Shows where the user is and whether there is something to report.
     *
     * @param here the place, {@code null} while a workbook comes in
     */
    void mark(@Nullable Stop here, boolean canExport) {
        export.setVisible(canExport);
        stops.forEach((stop, button) -> button.pseudoClassStateChanged(HERE, stop == here));
        bringIn.pseudoClassStateChanged(HERE, here == null);
    }

    private void drawIn(double height) {
        pseudoClassStateChanged(TIGHT, height < TIGHT_BELOW);
        pseudoClassStateChanged(TIGHTEST, height < TIGHTEST_BELOW);
    }

    private Button button(String id, Ikon icon, String key, String shortcut, Runnable action) {
        Button button = new Button(texts.get(key), Icons.icon(icon, "rail-icon"));
        button.setId(id);
        button.getStyleClass().setAll("rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(texts.get(key) + " (" + shortcut + ")"));
        button.setOnAction(_ -> action.run());
        return button;
    }
}

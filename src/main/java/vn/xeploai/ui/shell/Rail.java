package vn.xeploai.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Look;

/** Navigation on the left: the places that exist, and what can be done from everywhere. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final Button summary;
    private final Button meeting;
    private final Button bringIn;
    private final Button export;

    Rail(Texts texts, Look look, Actions actions, boolean opened) {
        this.texts = texts;
        setId("rail");
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        summary = button("go-summary", Feather.PIE_CHART, "ui.rail.summary", "Ctrl+1", actions.summary());
        meeting = button("go-meeting", Feather.USERS, "ui.rail.meeting", "Ctrl+4", actions.meeting());
        bringIn = button("bring-in", Feather.DOWNLOAD, "ui.rail.bring-in", "Ctrl+O", actions.bringIn());
        export = button("export", Feather.FILE_TEXT, "ui.rail.export", "Ctrl+E", actions.export());
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button theme = button("theme", look == Look.LIGHT ? Feather.MOON : Feather.SUN,
                look == Look.LIGHT ? "ui.rail.dark" : "ui.rail.light", "Ctrl+T", actions.theme());
        Button language = button("language", Feather.GLOBE, "ui.rail.language", "Ctrl+L", actions.language());
        if (opened) {
            getChildren().addAll(summary, meeting, new Separator(), bringIn, export);
        }
        getChildren().addAll(gap, theme, language);
    }

    /** What the buttons do. */
    record Actions(
            Runnable summary, Runnable meeting, Runnable bringIn, Runnable export, Runnable theme, Runnable language) {}

    /** Shows where the user is and whether there is something to report. */
    void mark(boolean atSummary, boolean atMeeting, boolean canExport) {
        export.setVisible(canExport);
        summary.pseudoClassStateChanged(HERE, atSummary);
        meeting.pseudoClassStateChanged(HERE, atMeeting);
        bringIn.pseudoClassStateChanged(HERE, !atSummary && !atMeeting);
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

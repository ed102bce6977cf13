package vn.xeploai.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.summary.Skeleton;

/** What is shown before the places, and instead of them. */
record Screens(Texts texts, Dialogs dialogs) {
    /** The database is being opened: the shape of what is coming. */
    Node starting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("small-turning");
        HBox line = new HBox(turning, Labels.plain(texts.get("ui.starting"), "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("starting-line");
        Skeleton skeleton = new Skeleton();
        VBox.setVgrow(skeleton, Priority.ALWAYS);
        VBox box = new VBox(line, skeleton);
        box.setId("starting");
        return box;
    }

    /** The database could not be opened. */
    Node failed(Content.Failed failed, Runnable tryAgain) {
        String code = failed.problem().code().id();
        String words = texts.of(failed.problem());
        return new Plate("failed", Feather.DATABASE, texts.get("ui.failed.title"), words, List.of(
                Plate.primary("try-again", texts.get("ui.again"), tryAgain),
                Plate.secondary("copy-details", texts.get("ui.bug.copy"), () -> dialogs.copy(code + "\n" + words))));
    }

    /** A fault of the program. */
    Node broken(Content.Broken broken, Runnable back) {
        String code = broken.report().code();
        return new Plate("broken", Feather.ALERT_OCTAGON, texts.get("ui.bug.title"),
                texts.get("ui.bug.text", Map.of("code", code)), List.of(
                        Plate.primary("bug-back", texts.get("ui.bug.back"), back),
                        Plate.secondary("copy-details", texts.get("ui.bug.copy"),
                                () -> dialogs.copy(code + "\n" + broken.report().details()))));
    }
}

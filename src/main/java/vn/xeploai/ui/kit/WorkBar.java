package vn.xeploai.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Work going on: what, how far, and a way out. */
public final class WorkBar extends HBox {
    private final ProgressBar bar = new ProgressBar(TaskRunner.UNKNOWN);

    /**
     * Shows it.
     *
     * @param id in kebab-case
     */
    public WorkBar(String id, String words, String cancelWords, Runnable cancel) {
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("work-bar");
        Label what = Labels.shortened(words);
        bar.setAccessibleText(words);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button button = Plate.secondary(id + "-cancel", cancelWords, cancel);
        getChildren().addAll(what, bar, button);
    }

    /** From 0 to 1, or {@link TaskRunner#UNKNOWN}. */
    public void at(double progress) {
        bar.setProgress(progress);
    }
}

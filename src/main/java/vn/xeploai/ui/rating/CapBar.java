package vn.xeploai.ui.rating;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.CapMood;
import vn.xeploai.ui.kit.Labels;

/** The cap line under the grid, and whether everything is kept. */
final class CapBar extends HBox {
    private static final double BAR = 92;

    private final GridViewModel model;
    private final Label title = Labels.plain("", "strong");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = Labels.plain("", "strong", "cap-count");
    private final Label words = Labels.shortened("");
    private final Label kept = Labels.plain("", "small", "keeping");

    CapBar(GridViewModel model) {
        this.model = model;
        setId("cap-line");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("cap-line");
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        count.setId("cap-count");
        words.setId("cap-words");
        kept.setId("keeping");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(title, bar, count, words, kept);
    }

    void shown(Bag bag) {
        bag.watch(model.cap(), this::show);
        bag.watch(model.keeping(), keeping -> {
            kept.setText(keeping.words());
            kept.getStyleClass().removeIf(style -> style.startsWith("keeping-"));
            kept.getStyleClass().add("keeping-" + keeping.kind().name().toLowerCase(Locale.ROOT));
        });
    }

    private void show(@Nullable CapLine line) {
        getStyleClass().removeIf(style -> style.startsWith("cap-mood"));
        boolean capped = line != null && line.mood() != CapMood.NONE;
        for (Node node : new Node[] {title, bar, count}) {
            node.setVisible(capped);
            node.setManaged(capped);
        }
        if (line == null) {
            words.setText("");
            return;
        }
        getStyleClass().add("cap-mood-" + line.mood().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        title.setText(line.title());
        bar.setProgress(line.share());
        count.setText(line.count());
        words.setText(line.where().isEmpty() ? line.words() : line.words() + " · " + line.where());
        words.getTooltip().setText(line.inFull());
        setAccessibleText(line.inFull());
    }
}

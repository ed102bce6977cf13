package vn.xeploai.ui.members;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;

/** From which day the other cell holds: asked below the cell, only where it is another one. */
final class TransferBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final TextField day = new TextField();
    private final Label below;

    TransferBox(String id, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("field-box", "transfer-box");
        day.setId(id);
        day.setAccessibleText(texts.get("ui.transfer.day"));
        below = Labels.wrapping("", "field-problem");
        below.setId(id + "-problem");
        Label name = Labels.shortened(texts.get("ui.transfer.day"), "field-name");
        name.setLabelFor(day);
        getChildren().addAll(name, day, below);
        ask(false);
        show(null);
    }

    TextField input() {
        return day;
    }

    void ask(boolean asked) {
        setManaged(asked);
        setVisible(asked);
    }

    /** What is wrong with the day, else what it is for. */
    void show(@Nullable Problem found) {
        below.setText(found == null ? texts.get("ui.transfer.hint") : texts.of(found));
        below.getStyleClass().remove("field-hint");
        if (found == null) {
            below.getStyleClass().add("field-hint");
        }
        day.pseudoClassStateChanged(WRONG, found != null);
        day.setAccessibleHelp(below.getText());
    }
}

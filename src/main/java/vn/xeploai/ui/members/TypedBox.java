package vn.xeploai.ui.members;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;

/** A field of a short form: its name above, what is wrong below. */
final class TypedBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Control input;
    private final Texts texts;
    private final Label problem = Labels.wrapping("", "field-problem");

    TypedBox(String name, Control input, Texts texts) {
        this.input = input;
        this.texts = texts;
        Label label = Labels.shortened(name, "field-name");
        label.setLabelFor(input);
        problem.setId(input.getId() + "-problem");
        getChildren().addAll(label, input, problem);
        getStyleClass().add("field-box");
    }

    /** The id of a field, e.g. {@code guest-birth-year}. */
    static String id(String form, Enum<?> field) {
        return form + "-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Shows what is wrong. Nobody is scolded for what has not been typed yet. */
    void tell(@Nullable Problem found, String typed) {
        boolean told = found != null && !typed.isBlank();
        problem.setText(found == null ? "" : texts.of(found));
        problem.setManaged(told);
        problem.setVisible(told);
        input.pseudoClassStateChanged(WRONG, told);
        input.setAccessibleHelp(problem.getText());
    }
}

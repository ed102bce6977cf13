package vn.xeploai.ui.rating;

import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;

/** Some fields of a document, one under the other. */
final class PaperFields extends VBox {
    private final PaperForm form;
    private final String prefix;
    private final Texts texts;
    private final PaperForm.Field[] which;

    PaperFields(PaperForm form, String prefix, Texts texts, PaperForm.Field... which) {
        this.form = form;
        this.prefix = prefix;
        this.texts = texts;
        this.which = which;
        getStyleClass().add("fact-fields");
        setMinWidth(0);
    }

    void shown(Bag bag) {
        getChildren().clear();
        for (PaperForm.Field field : which) {
            String label = texts.get("deciding.paper." + field.name());
            TextField input = new TextField();
            input.setId(prefix + "-" + field.name().toLowerCase(Locale.ROOT));
            input.setAccessibleText(label);
            input.textProperty().bindBidirectional(form.typed(field));
            bag.add(() -> input.textProperty().unbindBidirectional(form.typed(field)));
            getChildren().add(new VBox(Labels.plain(label, "small"), input));
        }
    }

    void takeFocus() {
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof VBox first) {
            first.getChildren().getLast().requestFocus();
        }
    }
}

package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** Facts to be typed, each with its own button and what is wrong under it. */
final class FactFields extends VBox {
    private final RulingViewModel model;
    private final Texts texts;

    FactFields(RulingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("ruling-facts");
        getStyleClass().add("fact-fields");
    }

    /** Draws the fields; what they watch goes into the bag. */
    void show(List<FactField> fields, Bag bag) {
        getChildren().setAll(Labels.wrapping(texts.get("rating.ruling.missing"), "section-title"));
        if (fields.isEmpty()) {
            getChildren().add(Labels.wrapping(texts.get("rating.ruling.missing.none"), "small", "muted"));
        }
        fields.forEach(field -> getChildren().add(node(field, bag)));
    }

    private Node node(FactField field, Bag bag) {
        Label label = Labels.wrapping(field.label(), "small");
        TextInputControl input = field.takesLines() ? lines() : new TextField();
        input.setId("fact-" + field.fact().key());
        // A field of one line cuts what does not fit, and a prompt goes with the first letter: what is to be typed stands above.
        Label expected = Labels.wrapping(field.expected(), "small", "muted");
        input.setAccessibleText(field.label() + ", " + field.expected());
        input.textProperty().bindBidirectional(field.typed());
        bag.add(() -> input.textProperty().unbindBidirectional(field.typed()));
        if (input instanceof TextField line) {
            line.setOnAction(_ -> model.note(field));
        } else {
            input.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                    model.note(field);
                    key.consume();
                }
            });
        }
        Button note = Plate.secondary("note-" + field.fact().key(), texts.get("rating.ruling.note"), () -> model.note(field));
        note.getStyleClass().add("small-button");
        note.setAccessibleText(texts.get("rating.ruling.note.accessible", Map.of("label", field.label())));
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox line = new HBox(input, note);
        line.setAlignment(field.takesLines() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        line.getStyleClass().add("fact-line");
        Label wrong = Labels.wrapping("", "field-wrong");
        wrong.setId("wrong-" + field.fact().key());
        bag.watch(field.wrong(), words -> {
            wrong.setText(words);
            wrong.setVisible(!words.isEmpty());
            wrong.setManaged(!words.isEmpty());
        });
        return new VBox(label, expected, line, wrong);
    }

    private static TextArea lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }
}

package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.SuggestField;

/** Labelled fields, bound as long as the bag is open. */
record Fields(Texts texts, Bag bag) {
    /** One line. */
    TextField line(String id, StringProperty words) {
        TextField field = new TextField();
        field.setId("meeting-" + id);
        bind(field, words);
        return field;
    }

    /** Several lines; Tab goes on to the next field, as everywhere. */
    TextArea area(String id, StringProperty words, int rows) {
        TextArea area = new TextArea();
        area.setId("meeting-" + id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        bind(area, words);
        return area;
    }

    /** One line, or a name found by some of its letters. */
    SuggestField name(String id, StringProperty words, Function<String, List<String>> names) {
        SuggestField field = new SuggestField("meeting-" + id, typed -> names.apply(typed).stream()
                .map(name -> new SuggestField.Suggestion(name, name)).toList(), _ -> {}).opensAtOnce();
        field.setPromptText(texts.get("meeting.name.prompt"));
        bind(field, words);
        return field;
    }

    private void bind(TextInputControl field, StringProperty words) {
        field.textProperty().bindBidirectional(words);
        bag.add(() -> field.textProperty().unbindBidirectional(words));
    }

    /** The field under its name. */
    VBox named(String key, Node field) {
        Label name = Labels.shortened(texts.get("meeting." + key), "field-name");
        name.setLabelFor(field);
        field.setAccessibleText(texts.get("meeting." + key));
        VBox box = new VBox(name, field);
        box.getStyleClass().add("field");
        box.setMaxWidth(Double.MAX_VALUE);
        if (field instanceof TextArea) {
            VBox.setVgrow(field, Priority.ALWAYS);
        }
        return box;
    }

    /** The field under its name, with what is wrong under it. */
    VBox named(String key, Node field, ObservableValue<String> problem) {
        Label wrong = Labels.wrapping("", "field-problem");
        wrong.setId(field.getId() + "-problem");
        VBox box = named(key, field);
        box.getChildren().add(wrong);
        bag.watch(problem, words -> {
            wrong.setText(words);
            wrong.setVisible(!words.isEmpty());
            wrong.setManaged(!words.isEmpty());
        });
        return box;
    }
}

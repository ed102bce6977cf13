package vn.xeploai.ui.reconcile;

import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.reconciling.TypedAnswer;

/** One line to type a percentage, a count and a number, with the answer beside it. */
final class TypedCheckLine extends HBox {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final TypedCheckViewModel model;
    private final Texts texts;
    private final TextField percent;
    private final TextField count;
    private final TextField whole;
    private final HBox answer = new HBox();

    TypedCheckLine(TypedCheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("typed-check");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("typed-check");
        percent = field("percent", "96,6");
        count = field("count", "27");
        whole = field("whole", "29");
        answer.setId("typed-answer");
        answer.setAlignment(Pos.CENTER_LEFT);
        answer.getStyleClass().add("typed-answer");
        answer.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(answer, Priority.ALWAYS);
        getChildren().addAll(
                Labels.plain(texts.get("ui.reconcile.typed"), "strong"), percent, words("ui.reconcile.typed.percent"),
                count, words("ui.reconcile.typed.of"), whole, answer);
    }

    void shown(Bag bag) {
        bag.watch(model.percent(), value -> follow(percent, value));
        bag.watch(model.count(), value -> follow(count, value));
        bag.watch(model.whole(), value -> follow(whole, value));
        tell(bag, percent, model.percent());
        tell(bag, count, model.count());
        tell(bag, whole, model.whole());
        bag.watch(model.reply(), this::show);
    }

    private static void follow(TextField field, String value) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
    }

    private static void tell(Bag bag, TextField field, StringProperty value) {
        bag.add(field.textProperty().subscribe(value::set));
    }

    private void show(TypedCheckViewModel.Reply reply) {
        Map.of(TypedAnswer.PERCENT, percent, TypedAnswer.COUNT, count, TypedAnswer.WHOLE, whole)
                .forEach((name, field) -> field.pseudoClassStateChanged(FAULTY, reply.faulty().contains(name)));
        if (reply.isNone()) {
            answer.getChildren().setAll(Labels.shortened(texts.get("ui.reconcile.typed.hint"), "muted"));
            answer.setAccessibleText(texts.get("ui.reconcile.typed.hint"));
            return;
        }
        Label sentence = Labels.wrapping(reply.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        answer.getChildren().setAll(
                Icons.icon(reply.sign().icon(), reply.sign().style()), Labels.plain(reply.verdict(), "strong"), sentence);
        answer.setAccessibleText(reply.verdict() + ". " + reply.sentence());
    }

    private Label words(String key) {
        return Labels.plain(texts.get(key));
    }

    private TextField field(String name, String example) {
        TextField field = new TextField();
        field.setId("typed-" + name);
        field.setPromptText(example);
        field.setPrefColumnCount(5);
        field.setMinWidth(USE_PREF_SIZE);
        field.getStyleClass().add("number-field");
        field.setAccessibleText(texts.get("ui.reconcile.typed.field." + name));
        return field;
    }
}

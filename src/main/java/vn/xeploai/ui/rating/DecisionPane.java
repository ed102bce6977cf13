package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** Recording what a competent body decided. */
final class DecisionPane extends VBox {
    private final RulingViewModel model;
    private final Texts texts;
    private final ComboBox<RulingPicture.RuleChoice> rules = new ComboBox<>();
    private final ComboBox<RecordedDecision.Outcome> outcomes = new ComboBox<>();
    private final VBox form = new VBox();
    private final Label none;

    DecisionPane(RulingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("ruling-decision");
        getStyleClass().add("fact-fields");
        form.getStyleClass().add("fact-fields");
        none = Labels.wrapping(texts.get("rating.ruling.decision.none"), "small", "muted");
        rules.setId("decision-rule");
        rules.setMaxWidth(Double.MAX_VALUE);
        rules.setAccessibleText(texts.get("rating.decision.rule"));
        rules.setConverter(words(RulingPicture.RuleChoice::words));
        outcomes.setId("decision-outcome");
        outcomes.setMaxWidth(Double.MAX_VALUE);
        outcomes.setAccessibleText(texts.get("rating.decision.outcome"));
        outcomes.getItems().setAll(RecordedDecision.Outcome.values());
        outcomes.setConverter(words(texts::of));
        getChildren().addAll(Labels.wrapping(texts.get("rating.ruling.decision"), "section-title"), none, form);
    }

    void shown(Bag bag) {
        DecisionForm decision = model.decision();
        form.getChildren().setAll(
                new VBox(Labels.plain(texts.get("rating.decision.rule"), "small"), rules),
                new VBox(Labels.plain(texts.get("rating.decision.outcome"), "small"), outcomes));
        for (DecisionForm.Field field : DecisionForm.Field.values()) {
            form.getChildren().add(field(decision, field, bag));
        }
        form.getChildren().add(Plate.secondary("decision-save", texts.get("rating.decision.save"), model::decide));
        rules.valueProperty().bindBidirectional(decision.rule());
        outcomes.valueProperty().bindBidirectional(decision.outcome());
        bag.add(() -> rules.valueProperty().unbindBidirectional(decision.rule()));
        bag.add(() -> outcomes.valueProperty().unbindBidirectional(decision.outcome()));
    }

    void show(List<RulingPicture.RuleChoice> choices) {
        RulingPicture.RuleChoice taken = model.decision().rule().get();
        rules.getItems().setAll(choices);
        rules.setValue(choices.contains(taken) || choices.isEmpty() ? taken : choices.getFirst());
        none.setVisible(choices.isEmpty());
        none.setManaged(choices.isEmpty());
        form.setVisible(!choices.isEmpty());
        form.setManaged(!choices.isEmpty());
    }

    private VBox field(DecisionForm decision, DecisionForm.Field field, Bag bag) {
        String id = field.name().toLowerCase(Locale.ROOT);
        String label = texts.get("rating.decision." + field.name());
        TextField input = new TextField();
        input.setId("decision-" + id);
        input.setAccessibleText(label);
        input.textProperty().bindBidirectional(decision.typed(field));
        bag.add(() -> input.textProperty().unbindBidirectional(decision.typed(field)));
        Label wrong = Labels.wrapping("", "field-wrong");
        wrong.setId("decision-wrong-" + id);
        bag.watch(decision.wrong(field), words -> {
            wrong.setText(words);
            wrong.setVisible(!words.isEmpty());
            wrong.setManaged(!words.isEmpty());
        });
        return new VBox(Labels.plain(label, "small"), input, wrong);
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        };
    }
}

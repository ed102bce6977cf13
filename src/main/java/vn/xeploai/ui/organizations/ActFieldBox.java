package vn.xeploai.ui.organizations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.SuggestField;
import vn.xeploai.work.organizing.ActField;

/** One field of an act: its name above, what is wrong below. */
final class ActFieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ActField field;
    private final ActViewModel model;
    private final TreeViewModel tree;
    private final Texts texts;
    private final Control input;
    private final Label name;
    private final Label problem = Labels.wrapping("", "field-problem");

    ActFieldBox(ActField field, ActViewModel model, TreeViewModel tree, Texts texts) {
        this.field = field;
        this.model = model;
        this.tree = tree;
        this.texts = texts;
        String id = "act-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        input = input(id);
        setId(id + "-box");
        input.setAccessibleText(texts.of(field));
        getStyleClass().add("field-box");
        name = Labels.shortened(texts.of(field), "field-name");
        name.setLabelFor(input);
        problem.setId(id + "-problem");
        getChildren().addAll(name, input, problem);
    }

    ActField field() {
        return field;
    }

    Node input() {
        return input;
    }

    void shown(Bag bag) {
        Inputs.bind(input, model.typed().words(field), bag);
        bag.watch(model.checked(), checked -> show(checked.problems().get(field)));
        bag.watch(model.typed().words(field), _ -> show(model.checked().get().problems().get(field)));
        bag.watch(model.subject(), _ -> asked());
        bag.watch(model.about().hanging(), _ -> asked());
        bag.watch(model.typed().intoNew(), _ -> asked());
    }

    private void asked() {
        boolean asked = model.asks(field);
        setVisible(asked);
        setManaged(asked);
        if (field == ActField.INTO) {
            name.setText(texts.get(model.typed().intoNew().get() ? "ui.organizations.new-code" : "ActField.INTO"));
        }
    }

    private Control input(String id) {
        return switch (field) {
            case LEVEL -> Choices.box(
                    id, texts.of(field),
                    Stream.concat(Stream.of(""), Arrays.stream(OrganizationLevel.values()).map(Enum::name)).toList(),
                    level -> level.isEmpty() ? "" : texts.of(OrganizationLevel.valueOf(level)));
            case SUPERIOR, SUBORDINATES_TO, INTO, MEMBERS_TO -> new SuggestField(
                    id, typed -> suggestions(typed), _ -> {});
            default -> {
                TextField typed = new TextField();
                typed.setId(id);
                yield typed;
            }
        };
    }

    private List<SuggestField.Suggestion> suggestions(String typed) {
        if (field == ActField.INTO && model.typed().intoNew().get()) {
            return List.of();
        }
        return Inputs.suggestions(tree.suggestions(typed, field == ActField.MEMBERS_TO));
    }

    private void show(@Nullable Problem found) {
        String hint = found == null && input instanceof SuggestField ? tree.nameOf(model.typed().words(field).get()) : "";
        problem.setText(found == null ? hint : texts.of(found));
        boolean anything = !problem.getText().isEmpty();
        problem.setManaged(anything);
        problem.setVisible(anything);
        problem.getStyleClass().removeAll("field-warning", "field-hint");
        if (found == null) {
            problem.getStyleClass().add("field-hint");
        } else if (!found.isError()) {
            problem.getStyleClass().add("field-warning");
        }
        input.pseudoClassStateChanged(WRONG, found != null && found.isError());
        input.setAccessibleHelp(problem.getText());
    }
}

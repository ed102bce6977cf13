package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.SuggestField;
import vn.xeploai.work.keeping.GuestField;

/** The fields of one guest, what is wrong below each. */
final class GuestForm extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH = 400;

    private final GuestsViewModel model;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "panel-title");
    private final VBox fields = new VBox();
    private Bag typed = new Bag();

    GuestForm(GuestsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("guest-form");
        getStyleClass().addAll("names-panel", "member-panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        fields.getStyleClass().add("field-groups");
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("field-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    /** Draws the draft anew, and gives the keyboard to its first field. */
    void draw(GuestsViewModel.Draft draft) {
        close();
        typed = new Bag();
        title.setText(draft.stored() == null ? texts.get("ui.guests.new") : draft.stored().fullName());
        List<Node> inputs = new ArrayList<>();
        fields.getChildren().clear();
        for (GuestField field : GuestField.values()) {
            fields.getChildren().add(box(field, inputs));
        }
        Button save = Plate.primary("guest-save", texts.get("ui.guests.save"), model::save);
        Button giveUp = Plate.secondary("guest-give-up", texts.get("ui.record.give-up"), model::giveUp);
        Button remove = Plate.secondary("guest-remove", texts.get("ui.guests.remove"), model::remove);
        remove.setVisible(draft.stored() != null);
        remove.setManaged(draft.stored() != null);
        typed.watch(model.checked(), checked -> save.setDisable(checked.guest() == null));
        HBox foot = new HBox(save, giveUp, remove);
        foot.getStyleClass().add("record-foot");
        fields.getChildren().add(foot);
        applyCss();
        layout();
        inputs.getFirst().requestFocus();
    }

    /** Lets go of what is typed. */
    void close() {
        typed.close();
    }

    private VBox box(GuestField field, List<Node> inputs) {
        String name = texts.get("ui.guests.field." + field.name(), Map.of("year", String.valueOf(model.year())));
        String id = "guest-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Control input = input(field, id, name);
        inputs.add(input);
        Label label = Labels.shortened(name, "field-name");
        label.setLabelFor(input);
        Label problem = Labels.wrapping("", "field-problem");
        problem.setId(id + "-problem");
        typed.watch(model.checked(), checked -> {
            Problem found = checked.problems().get(field);
            // Nobody is scolded for what has not been typed yet.
            boolean told = found != null && !model.words(field).get().isBlank();
            problem.setText(found == null ? "" : texts.of(found));
            problem.setManaged(told);
            problem.setVisible(told);
            input.pseudoClassStateChanged(WRONG, told);
            input.setAccessibleHelp(problem.getText());
        });
        VBox box = new VBox(label, input, problem);
        box.getStyleClass().add("field-box");
        return box;
    }

    private Control input(GuestField field, String id, String name) {
        if (field == GuestField.COMMENT) {
            List<String> all = new ArrayList<>(List.of(""));
            all.addAll(GuestField.COMMENTS);
            ComboBox<String> box = Choices.box(id, name, all,
                    value -> texts.get(value.isEmpty() ? "ui.member.choose" : "ui.record.value." + value));
            box.setMinWidth(Region.USE_COMPUTED_SIZE);
            box.valueProperty().bindBidirectional(model.words(field));
            typed.add(() -> box.valueProperty().unbindBidirectional(model.words(field)));
            return box;
        }
        TextField words = field == GuestField.CELL
                ? new SuggestField(id, some -> FieldBox.suggestions(model.cells(some)), _ -> {})
                : new TextField();
        words.setId(id);
        words.setAccessibleText(name);
        words.textProperty().bindBidirectional(model.words(field));
        typed.add(() -> words.textProperty().unbindBidirectional(model.words(field)));
        return words;
    }
}

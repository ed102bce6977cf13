package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.SuggestField;
import vn.xeploai.work.keeping.GuestField;

/** The fields of one guest, what is wrong below each. */
final class GuestForm extends VBox {
    private static final double WIDTH = 400;

    private final GuestsViewModel model;
    private final GuestDraft draft;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "panel-title");
    private final VBox fields = new VBox();
    private Bag typed = new Bag();

    GuestForm(GuestsViewModel model, Texts texts) {
        this.model = model;
        draft = model.draft();
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
    void draw(GuestDraft.Whose whose) {
        close();
        typed = new Bag();
        title.setText(whose.stored() == null ? texts.get("ui.guests.new") : whose.stored().fullName());
        List<Node> inputs = new ArrayList<>();
        fields.getChildren().clear();
        for (GuestField field : GuestField.values()) {
            fields.getChildren().add(box(field, inputs));
        }
        Button save = Plate.primary("guest-save", texts.get("ui.guests.save"), model::save);
        Button giveUp = Plate.secondary("guest-give-up", texts.get("ui.record.give-up"), model::giveUp);
        Button remove = Plate.secondary("guest-remove", texts.get("ui.guests.remove"), model::remove);
        remove.setVisible(whose.stored() != null);
        remove.setManaged(whose.stored() != null);
        typed.watch(draft.checked(), checked -> save.setDisable(checked.guest() == null));
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

    private TypedBox box(GuestField field, List<Node> inputs) {
        String name = texts.get("ui.guests.field." + field.name(), Map.of("year", String.valueOf(draft.year())));
        Control input = input(field, TypedBox.id("guest", field), name);
        Inputs.bind(input, draft.words(field), typed);
        inputs.add(input);
        TypedBox box = new TypedBox(name, input, texts);
        typed.watch(draft.checked(), checked -> box.tell(checked.problems().get(field), draft.words(field).get()));
        return box;
    }

    private Control input(GuestField field, String id, String name) {
        if (field == GuestField.CELL) {
            SuggestField cell = new SuggestField(id, some -> Inputs.suggestions(model.cells(some)), _ -> {});
            cell.setAccessibleText(name);
            return cell;
        }
        return Inputs.of(id, name, field == GuestField.COMMENT ? GuestField.COMMENTS : List.of(),
                value -> texts.get(value.isEmpty() ? "ui.member.choose" : "ui.record.value." + value));
    }
}

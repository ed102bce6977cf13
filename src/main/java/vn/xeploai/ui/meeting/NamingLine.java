package vn.xeploai.ui.meeting;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.SuggestField;

/** Under the list of a committee or collective: a field that names one more, a button that takes the chosen one off. */
final class NamingLine extends VBox {
    private final NamingViewModel model;
    private final SuggestField field;

    /** @param remove takes the chosen one off the list */
    NamingLine(NamingViewModel model, SessionViewModel session, Texts texts, Bag bag, Runnable remove) {
        this.model = model;
        field = new SuggestField("attendance-add", this::suggest, this::take);
        field.setPromptText(texts.get("meeting.naming.prompt"));
        field.setAccessibleText(texts.get("meeting.naming.add"));
        field.setOnAction(_ -> takeOnly());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button off = Plate.secondary("attendance-remove", texts.get("meeting.naming.remove"), remove);
        HBox tools = new HBox(Labels.plain(texts.get("meeting.naming.add"), "muted"), field, off);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("table-tools");
        Label problem = Labels.wrapping("", "difference");
        problem.setId("attendance-naming-problem");
        bag.watch(model.problem(), words -> {
            problem.setText(words);
            problem.setVisible(!words.isEmpty());
            problem.setManaged(!words.isEmpty());
        });
        bag.watch(session.complete(), done -> tools.setDisable(done));
        getChildren().addAll(tools, problem);
    }

    /** Puts the keyboard into the field. */
    void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private List<SuggestField.Suggestion> suggest(String typed) {
        return model.suggest(typed).stream()
                .map(each -> new SuggestField.Suggestion(each.name(), each.words()))
                .toList();
    }

    private void take(SuggestField.Suggestion suggestion) {
        model.suggest(suggestion.words()).stream()
                .filter(each -> each.words().equals(suggestion.words()))
                .findFirst()
                .ifPresent(each -> model.add(each.id()));
    }

    /** Enter without choosing means the only one that is left. */
    private void takeOnly() {
        List<NamingViewModel.Candidate> left = field.getText().isBlank() ? List.of() : model.suggest(field.getText());
        if (left.size() == 1) {
            model.add(left.getFirst().id());
        }
    }
}

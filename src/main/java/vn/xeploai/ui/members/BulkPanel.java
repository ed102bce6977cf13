package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.SuggestField;
import vn.xeploai.work.keeping.BulkLine;

/** Many records at once: the field, the value, what would become of each. */
final class BulkPanel extends VBox {
    private final BulkViewModel model;
    private final StepsViewModel steps;
    private final Texts texts;
    private final FieldWords words;
    private final Label title = Labels.wrapping("", "panel-title");
    private final Label state = Labels.wrapping("", "muted", "small");
    private final ComboBox<MemberField> field;
    private final SuggestField typed;
    private final StackPane value = new StackPane();
    private final ListView<BulkLine> preview = new ListView<>();
    private final Button save;
    private final TransferBox transfer;

    BulkPanel(BulkViewModel model, StepsViewModel steps, MembersViewModel list, Texts texts) {
        this.model = model;
        this.steps = steps;
        this.texts = texts;
        this.words = new FieldWords(texts);
        setId("bulk-panel");
        getStyleClass().addAll("names-panel", "member-panel");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, Icons.button("bulk-close", Feather.X, texts.get("ui.member.close"), model::close));
        field = Choices.box("bulk-field", texts.get("ui.bulk.field"), BulkViewModel.fields(),
                each -> texts.get("MemberField." + each.name()));
        typed = new SuggestField("bulk-value",
                words -> model.field().get() == MemberField.CELL
                        ? Inputs.suggestions(list.organizations(words, true))
                        : List.of(),
                _ -> {});
        typed.setAccessibleText(texts.get("ui.bulk.value"));
        typed.setPromptText(texts.get("ui.bulk.clear"));
        transfer = new TransferBox("bulk-transfer-day", texts);
        preview.setId("bulk-preview");
        preview.setAccessibleText(texts.get("ui.bulk.preview"));
        preview.getStyleClass().add("names-list");
        preview.setCellFactory(_ -> new Line());
        VBox.setVgrow(preview, Priority.ALWAYS);
        save = Plate.primary("bulk-save", texts.get("ui.bulk.save"), model::save);
        state.setId("bulk-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox foot = new HBox(state, save);
        foot.getStyleClass().add("member-foot");
        getChildren().addAll(head, Labels.plain(texts.get("ui.bulk.field"), "field-name"), field,
                Labels.plain(texts.get("ui.bulk.value"), "field-name"), value, transfer,
                Labels.plain(texts.get("ui.bulk.preview"), "section-title"), preview, foot);
    }

    void shown(Bag bag) {
        field.valueProperty().bindBidirectional(model.field());
        bag.add(() -> field.valueProperty().unbindBidirectional(model.field()));
        typed.textProperty().bindBidirectional(model.value());
        bag.add(() -> typed.textProperty().unbindBidirectional(model.value()));
        Inputs.bind(transfer.input(), model.transferDay(), bag);
        bag.watch(model.field(), this::input);
        bag.watch(model.members(), members ->
                title.setText(texts.get("ui.bulk.title", Map.of("count", Numbers.count(members.size())))));
        bag.watch(model.lines(), lines -> {
            preview.getItems().setAll(lines);
            transfer.show(model.transferProblem());
            state();
        });
        bag.watch(steps.working(), _ -> state());
    }

    void takeFocus() {
        field.requestFocus();
    }

    private void state() {
        state.setText(model.state());
        save.setDisable(!model.canSave());
        save.setAccessibleHelp(model.state());
    }

    private void input(MemberField chosen) {
        transfer.ask(chosen == MemberField.CELL);
        List<String> names = FieldWords.constants(chosen);
        if (names.isEmpty()) {
            value.getChildren().setAll(typed);
            return;
        }
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(names);
        ComboBox<String> box = Choices.box("bulk-choice", texts.get("ui.bulk.value"), all, name -> words.constant(chosen, name));
        box.setValue(model.value().get());
        box.valueProperty().subscribe(name -> model.value().set(name == null ? "" : name));
        value.getChildren().setAll(box);
    }

    private String withDay(String change, BulkLine line) {
        LocalDate day = line.checked().transfer().day();
        return day == null
                ? texts.get("ui.transfer.preview-correction", Map.of("change", change))
                : texts.get("ui.transfer.preview", Map.of("change", change, "day", Dates.day(day)));
    }

    /** What becomes of one record. */
    private final class Line extends ListCell<BulkLine> {
        Line() {
            getStyleClass().add("name-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable BulkLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            VBox lines = new VBox(Labels.person(line.before().person().fullName(), "name"));
            Member after = line.checked().member();
            MemberField changed = model.field().get();
            if (after != null) {
                String change = texts.get("ui.member.history.change", Map.of(
                        "before", words.of(changed, line.before()), "after", words.of(changed, after)));
                lines.getChildren().add(Labels.wrapping(
                        changed == MemberField.CELL && line.changes() ? withDay(change, line) : change));
            }
            Problem day = line.checked().transfer().problem();
            if (day != null) {
                lines.getChildren().add(Labels.wrapping(texts.of(day), "field-problem"));
            }
            line.checked().problems().values().stream()
                    .filter(Problem::isError)
                    .forEach(problem -> lines.getChildren().add(Labels.wrapping(texts.of(problem), "field-problem")));
            setGraphic(lines);
        }
    }
}

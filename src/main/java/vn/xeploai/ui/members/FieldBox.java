package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberField;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.SuggestField;

/** One field of the record: its name above, what is wrong below. */
final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Map<MemberField, MemberRecord.Kind> DATED = Map.of(
            MemberField.PARTY_POSITION, MemberRecord.Kind.PARTY_POSITION,
            MemberField.OTHER_POSITION, MemberRecord.Kind.OTHER_POSITION);

    private final MemberField field;
    private final EditViewModel model;
    private final RecordsViewModel records;
    private final Texts texts;
    private final Control input;
    private final Label problem = Labels.wrapping("", "field-problem");
    private final TransferBox transfer;
    private final Label former = Labels.wrapping("", "muted", "small");

    private FieldBox(
            MemberField field, EditViewModel model, RecordsViewModel records, Texts texts, Control input) {
        this.field = field;
        this.model = model;
        this.records = records;
        this.texts = texts;
        this.input = input;
        String name = texts.get("MemberField." + field.name());
        String id = "field-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        setId(id + "-box");
        input.setId(id);
        input.setAccessibleText(name);
        transfer = new TransferBox("field-transfer-day", texts);
        former.setId(field == MemberField.CELL ? "member-former-cells" : id + "-dated");
        getStyleClass().add("field-box");
        Label label = Labels.shortened(name, "field-name");
        label.setLabelFor(input);
        problem.setId(id + "-problem");
        problem.setManaged(false);
        problem.setVisible(false);
        getChildren().addAll(label, input, problem);
        if (field == MemberField.CELL) {
            getChildren().addAll(transfer, former);
        } else if (DATED.containsKey(field)) {
            getChildren().add(former);
        }
    }

    /** The box that fits the field. */
    static FieldBox of(
            MemberField field, EditViewModel model, RecordsViewModel records, MembersViewModel list, Texts texts) {
        if (!FieldWords.constants(field).isEmpty()) {
            List<String> names = new ArrayList<>(List.of(""));
            names.addAll(FieldWords.constants(field));
            FieldWords words = new FieldWords(texts);
            return new FieldBox(field, model, records, texts, Choices.box(
                    "field", "", names, name -> words.constant(field, name)));
        }
        if (field == MemberField.CELL) {
            return new FieldBox(field, model, records, texts, new SuggestField(
                    "field", typed -> Inputs.suggestions(list.organizations(typed, true)), _ -> {}));
        }
        return new FieldBox(field, model, records, texts, new TextField());
    }

    MemberField field() {
        return field;
    }

    Node input() {
        return input;
    }

    void shown(Bag bag) {
        Inputs.bind(input, model.words(field), bag);
        bag.watch(model.checked(), checked -> show(told(checked.problems().get(field))));
        if (field == MemberField.CELL) {
            bag.watch(model.checked(), _ -> hint(model.cellName()));
            cellShown(bag);
        }
        MemberRecord.Kind dated = DATED.get(field);
        if (dated != null) {
            bag.watch(records.lines(), _ -> before(records.datedLine(dated)));
        }
    }

    private void cellShown(Bag bag) {
        Inputs.bind(transfer.input(), model.transferDay(), bag);
        bag.watch(model.transferring(), asked -> {
            boolean typing = !asked && transfer.input().isFocused();
            if (typing) {
                // The day goes once it is kept: the next letter must not land in a list of choices.
                input.requestFocus();
            }
            transfer.ask(asked);
        });
        bag.watch(model.checked(), checked -> transfer.show(checked.transfer().problem()));
        bag.watch(model.past().formerCells(), _ -> before(model.past().formerLine()));
    }

    private void before(String line) {
        former.setText(line);
        former.setManaged(!line.isEmpty());
        former.setVisible(!line.isEmpty());
    }

    /** Behind a code stands a name. */
    private void hint(String words) {
        if (!problem.isManaged() && !words.isEmpty()) {
            problem.setText(words);
            problem.setManaged(true);
            problem.setVisible(true);
            problem.getStyleClass().add("field-hint");
        }
    }

    /** Nobody is scolded for a new record in which nothing has been typed yet. */
    private @Nullable Problem told(@Nullable Problem found) {
        EditViewModel.Subject open = model.subject().get();
        boolean untouched = open != null && open.stored() == null && !model.isDirty();
        return untouched ? null : found;
    }

    private void show(@Nullable Problem found) {
        problem.setText(found == null ? "" : texts.of(found));
        problem.setManaged(found != null);
        problem.setVisible(found != null);
        problem.getStyleClass().removeAll("field-warning", "field-hint");
        if (found != null && !found.isError()) {
            problem.getStyleClass().add("field-warning");
        }
        input.pseudoClassStateChanged(WRONG, found != null && found.isError());
        input.setAccessibleHelp(problem.getText());
    }
}

package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberRecord;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.keeping.RecordField;

/** The lines of the open member, kind by kind; Enter opens one, its fields stand in its place. */
final class RecordsPane extends ScrollPane {

    private final RecordsViewModel model;
    private final Texts texts;
    private final VBox body = new VBox();
    private Bag fields = new Bag();
    private MemberRecord.Kind edited = MemberRecord.Kind.DISCIPLINE;
    private @Nullable Node first;

    RecordsPane(RecordsViewModel model, Texts texts) {
        super();
        this.model = model;
        this.texts = texts;
        setId("member-records");
        body.getStyleClass().add("field-groups");
        setContent(body);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("field-scroll");
    }

    void shown(Bag bag) {
        bag.watch(model.lines(), _ -> draw());
        bag.watch(model.draft(), _ -> draw());
        bag.add(() -> fields.close());
    }

    /** Puts the keyboard onto the first button or field. */
    void takeFocus() {
        Node node = first;
        if (node != null) {
            node.requestFocus();
        }
    }

    private void draw() {
        boolean typing = isFocusWithin();
        fields.close();
        fields = new Bag();
        body.getChildren().clear();
        first = null;
        RecordsViewModel.Draft draft = model.draft().get();
        for (MemberRecord.Kind kind : MemberRecord.Kind.values()) {
            Label title = Labels.wrapping(texts.get("ui.record.kind." + kind.name()), "section-title");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            Button add = Plate.secondary("record-add-" + id(kind), texts.get("ui.record.add"), () -> model.begin(kind));
            add.getStyleClass().add("flat");
            HBox head = new HBox(title, add);
            head.setAlignment(Pos.CENTER_LEFT);
            body.getChildren().add(head);
            if (first == null) {
                first = add;
            }
            List<MemberRecord> lines = model.lines().get().stream().filter(each -> each.kind() == kind).toList();
            for (MemberRecord line : lines) {
                body.getChildren().add(
                        draft != null && draft.id().equals(line.id()) ? form(draft) : line(kind, lines.indexOf(line) + 1, line));
            }
            boolean fresh = draft != null && draft.kind() == kind && draft.stored() == null;
            if (fresh) {
                body.getChildren().add(form(draft));
            } else if (lines.isEmpty()) {
                body.getChildren().add(Labels.plain(texts.get("ui.record.none"), "muted", "small"));
            }
        }
        body.getChildren().add(Labels.wrapping(texts.get("ui.record.note"), "muted", "small"));
        if (draft != null) {
            edited = draft.kind();
            takeFocus();
        } else if (typing) {
            // What had the keyboard is gone: it goes on where the next line would be added.
            Node next = body.lookup("#record-add-" + id(edited));
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private Button line(MemberRecord.Kind kind, int number, MemberRecord line) {
        Button button = new Button(model.sentence(line));
        button.setId("record-" + id(kind) + "-" + number);
        button.getStyleClass().setAll("figure", "link", "record-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(model.sentence(line)));
        button.setOnAction(_ -> model.open(line));
        return button;
    }

    private VBox form(RecordsViewModel.Draft draft) {
        VBox form = new VBox();
        form.setId("record-form");
        form.getStyleClass().addAll("record-form");
        List<Node> inputs = new ArrayList<>();
        for (RecordField field : RecordField.of(draft.kind())) {
            form.getChildren().add(box(draft.kind(), field, inputs));
        }
        first = inputs.getFirst();
        Button save = Plate.secondary("record-save", texts.get("ui.record.save"), model::save);
        Button giveUp = Plate.secondary("record-give-up", texts.get("ui.record.give-up"), model::giveUp);
        Button remove = Plate.secondary("record-remove", texts.get("ui.record.remove"), model::remove);
        remove.setVisible(draft.stored() != null);
        remove.setManaged(draft.stored() != null);
        String hint = model.hint(draft.kind());
        if (!hint.isEmpty()) {
            form.getChildren().add(Labels.wrapping(hint, "muted", "small"));
        }
        fields.watch(model.checked(), checked -> save.setDisable(checked.line() == null));
        HBox foot = new HBox(save, giveUp, remove);
        foot.getStyleClass().add("record-foot");
        form.getChildren().add(foot);
        return form;
    }

    private TypedBox box(MemberRecord.Kind kind, RecordField field, List<Node> inputs) {
        String name = model.name(kind, field);
        Control input = Inputs.of(TypedBox.id("record-field", field), name, field.constants(kind),
                value -> value.isEmpty() ? texts.get("ui.member.choose") : model.shown(kind, field, value));
        Inputs.bind(input, model.words(field), fields);
        inputs.add(input);
        TypedBox box = new TypedBox(name, input, texts);
        fields.watch(model.checked(), checked -> box.tell(checked.problems().get(field), model.words(field).get()));
        return box;
    }

    private static String id(MemberRecord.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

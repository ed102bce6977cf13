package vn.xeploai.ui.meeting;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** What is still open from earlier years and what was found now: cause, remedy, who, until when. */
final class LimitationsPage extends HBox {
    private final Texts texts;
    private final NameList<LimitationRow> list;
    private final TextArea first;

    LimitationsPage(SessionViewModel session, Texts texts, Bag bag) {
        this.texts = texts;
        LimitationsViewModel model = session.limitations();
        Fields fields = new Fields(texts, bag);
        getStyleClass().addAll("meeting-page", "two-parts");
        list = new NameList<>(
                "limitations", model.rows(), model.chosen(), model::choose, this::line, this::inFull, bag);
        list.setAccessibleText(texts.get("meeting.page.limitations"));
        list.setPlaceholder(Labels.wrapping(texts.get("meeting.limitation.none"), "muted"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!session.complete().get() && isTaken(key.getCode(), model)) {
                key.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.INSERT && !session.complete().get()) {
                add(model);
                key.consume();
            }
        });
        first = fields.area("shortcoming", model.shortcoming(), 3);
        TextArea cause = fields.area("cause", model.cause(), 3);
        TextArea remedy = fields.area("remedy", model.remedy(), 3);
        TextField responsible = fields.line("responsible", model.responsible());
        TextField deadline = fields.line("deadline", model.deadline());
        List<TextInputControl> words = List.of(first, cause, remedy, responsible, deadline);
        HBox end = new HBox(
                growing(fields.named("responsible", responsible)),
                fields.named("deadline", deadline, model.deadlineProblem()));
        end.getStyleClass().add("form-line");
        VBox form = new VBox(
                fields.named("shortcoming", first), fields.named("cause", cause), fields.named("remedy", remedy), end);
        form.getStyleClass().add("field-column");
        Button add = Plate.secondary("limitation-add", texts.get("meeting.limitation.add"), () -> add(model));
        Button closed = Plate.secondary("limitation-closed", texts.get("meeting.limitation.close"), model::toggleClosed);
        Button remove = Plate.secondary("limitation-remove", texts.get("meeting.limitation.remove"), model::remove);
        HBox tools = new HBox(add, closed, remove);
        tools.getStyleClass().add("table-tools");
        Label earlier = Labels.wrapping(texts.get("meeting.limitation.earlier"), "muted");
        earlier.setId("limitation-earlier");
        VBox right = new VBox(form, earlier, tools);
        right.getStyleClass().add("field-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        Runnable able = () -> {
            int index = model.chosen().get();
            boolean chosen = index >= 0 && index < model.rows().size();
            LimitationRow row = chosen ? model.rows().get(index) : null;
            form.setDisable(row == null);
            words.forEach(each -> each.setEditable(row != null && !row.earlier()));
            earlier.setVisible(row != null && row.earlier());
            earlier.setManaged(earlier.isVisible());
            closed.setDisable(row == null || row.later());
            closed.setText(texts.get(row == null || row.open()
                    ? "meeting.limitation.close"
                    : "meeting.limitation.reopen"));
            remove.setDisable(row == null || row.earlier() || row.later());
        };
        bag.add(model.chosen().subscribe(_ -> able.run()));
        bag.watch(model.rows(), _ -> able.run());
        bag.watch(session.complete(), done -> right.setDisable(done));
        getChildren().addAll(list, right);
    }

    private boolean isTaken(KeyCode key, LimitationsViewModel model) {
        switch (key) {
            case SPACE -> model.toggleClosed();
            case DELETE -> model.remove();
            case ENTER -> first.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(LimitationsViewModel model) {
        model.add();
        first.requestFocus();
    }

    /** Where the keyboard goes first. */
    void takeFocus() {
        list.requestFocus();
    }

    private static VBox growing(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private String inFull(LimitationRow row) {
        return row.foundIn() + ", " + row.words() + ", "
                + texts.get(row.open() ? "meeting.limitation.open" : "meeting.limitation.closed");
    }

    private Node line(LimitationRow row) {
        Label words = Labels.shortened(row.words(), row.open() ? "strong" : "muted");
        String state = texts.get(row.open() ? "meeting.limitation.open" : "meeting.limitation.closed");
        Label details = Labels.shortened(
                row.foundIn() + " · " + state + (row.details().isEmpty() ? "" : " · " + row.details()), "muted", "small");
        VBox lines = new VBox(words, details);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        HBox line = new HBox(
                Icons.icon(row.open() ? Feather.ALERT_TRIANGLE : Feather.CHECK, row.open() ? "warning-icon" : "done-icon"),
                lines);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("name-row");
        return line;
    }
}

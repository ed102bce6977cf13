package vn.xeploai.ui.meeting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private final Node first;

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
            if (!session.complete().get() && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.DELETE)) {
                if (key.getCode() == KeyCode.SPACE) {
                    model.toggleClosed();
                } else {
                    model.remove();
                }
                key.consume();
            }
        });
        first = fields.area("shortcoming", model.shortcoming(), 3);
        HBox end = new HBox(
                growing(fields.named("responsible", fields.line("responsible", model.responsible()))),
                fields.named("deadline", fields.line("deadline", model.deadline()), model.deadlineProblem()));
        end.getStyleClass().add("form-line");
        VBox form = new VBox(
                fields.named("shortcoming", first),
                fields.named("cause", fields.area("cause", model.cause(), 3)),
                fields.named("remedy", fields.area("remedy", model.remedy(), 3)),
                end);
        form.getStyleClass().add("field-column");
        Button add = Plate.secondary("limitation-add", texts.get("meeting.limitation.add"), () -> {
            model.add();
            first.requestFocus();
        });
        Button closed = Plate.secondary("limitation-closed", texts.get("meeting.limitation.close"), model::toggleClosed);
        Button remove = Plate.secondary("limitation-remove", texts.get("meeting.limitation.remove"), model::remove);
        HBox tools = new HBox(add, closed, remove);
        tools.getStyleClass().add("table-tools");
        VBox right = new VBox(form, tools);
        right.getStyleClass().add("field-column");
        HBox.setHgrow(right, Priority.ALWAYS);
        Runnable able = () -> {
            int index = model.chosen().get();
            boolean chosen = index >= 0 && index < model.rows().size();
            form.setDisable(!chosen);
            closed.setDisable(!chosen);
            closed.setText(texts.get(!chosen || model.rows().get(index).open()
                    ? "meeting.limitation.close"
                    : "meeting.limitation.reopen"));
            remove.setDisable(!chosen || model.rows().get(index).earlier());
        };
        bag.add(model.chosen().subscribe(_ -> able.run()));
        bag.watch(model.rows(), _ -> able.run());
        bag.watch(session.complete(), done -> right.setDisable(done));
        getChildren().addAll(list, right);
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

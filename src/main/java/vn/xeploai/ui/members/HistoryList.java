package vn.xeploai.ui.members;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;

/** What was done to the record: who, when, before, after. */
final class HistoryList extends ListView<MemberChange> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(ZoneId.systemDefault());

    private final EditViewModel model;
    private final Texts texts;

    HistoryList(EditViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("member-history");
        setAccessibleText(texts.get("ui.member.tab.history"));
        getStyleClass().addAll("names-list", "history-list");
        setPlaceholder(Labels.wrapping(texts.get("ui.member.history.none"), "muted"));
        setCellFactory(_ -> new Line());
    }

    void shown(Bag bag) {
        bag.watch(model.past().history(), changes -> getItems().setAll(changes));
    }

    /** One change. */
    private final class Line extends ListCell<MemberChange> {
        Line() {
            getStyleClass().add("name-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable MemberChange change, boolean empty) {
            super.updateItem(change, empty);
            setText(null);
            if (empty || change == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String what = what(change);
            String values = values(change);
            String who = MOMENT.format(change.at()) + " · " + change.by();
            VBox lines = new VBox(Labels.shortened(what, "name"));
            if (!values.isEmpty()) {
                Label both = Labels.wrapping(values);
                lines.getChildren().add(both);
            }
            lines.getChildren().add(Labels.shortened(who, "muted", "small"));
            setGraphic(lines);
            setAccessibleText(String.join(", ", List.of(what, values, who)));
        }
    }

    private String what(MemberChange change) {
        MemberField field = change.field();
        return texts.get(field == null ? "Kind." + change.kind().name() : "MemberField." + field.name());
    }

    private String values(MemberChange change) {
        MemberField field = change.field();
        if (field == null) {
            return RecordWords.change(change, texts);
        }
        FieldWords words = new FieldWords(texts);
        return texts.get("ui.member.history.change", Map.of(
                "before", words.written(field, change.before()), "after", words.written(field, change.after())));
    }
}

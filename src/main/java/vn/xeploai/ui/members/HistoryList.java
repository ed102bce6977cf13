package vn.xeploai.ui.members;

import java.util.Map;
import javafx.scene.control.ListView;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.ChangeCell;
import vn.xeploai.ui.kit.Labels;

/** What was done to the record: who, when, before, after. */
final class HistoryList extends ListView<MemberChange> {
    private final EditViewModel model;
    private final Texts texts;

    HistoryList(EditViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("member-history");
        setAccessibleText(texts.get("ui.member.tab.history"));
        getStyleClass().addAll("names-list", "history-list");
        setPlaceholder(Labels.wrapping(texts.get("ui.member.history.none"), "muted"));
        setCellFactory(_ -> new ChangeCell<>(
                change -> new ChangeCell.Told(what(change), values(change), change.at(), change.by())));
    }

    void shown(Bag bag) {
        bag.watch(model.past().history(), changes -> getItems().setAll(changes));
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

package vn.xeploai.ui.members;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.WorkBar;

/** What the place has to say: of the list that is being written, and of the last step. */
final class PlaceMessages extends VBox {
    private final KeepingViewModel model;
    private final ListExport export;
    private final Texts texts;

    PlaceMessages(KeepingViewModel model, ListExport export, Texts texts) {
        this.model = model;
        this.export = export;
        this.texts = texts;
        getStyleClass().add("messages");
    }

    void shown(Bag bag) {
        bag.watch(export.question(), _ -> draw());
        bag.watch(export.writing().notice(), _ -> draw());
        bag.watch(export.writing().running(), _ -> draw());
        bag.watch(model.steps().notice(), _ -> draw());
    }

    private void draw() {
        getChildren().clear();
        tell("members-export-question", export.question().get());
        tell("members-export-notice", export.writing().notice().get());
        if (export.writing().running().get()) {
            getChildren().add(new WorkBar(
                    "members-export-work", texts.get("ui.members.export"), texts.get("ui.cancel"), export.writing()::cancel));
        }
        Notice last = model.steps().notice().get();
        boolean undone = last != null && last.kind() == Notice.Kind.DONE && model.steps().canUndo();
        tell("members-notice", undone
                ? new Notice(last.kind(), last.text(), new Notice.Action(texts.get("ui.members.undo"), model::undo))
                : last);
        setManaged(!getChildren().isEmpty());
    }

    private void tell(String id, @Nullable Notice notice) {
        if (notice != null) {
            getChildren().add(new NoticeBar(id, notice));
        }
    }
}

package vn.xeploai.ui.people;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;

/** What has to be said about a list: copied, being fetched, could not be fetched, nothing found. */
final class NamesMessages extends VBox {
    private final NamesViewModel model;
    private final Texts texts;
    private final Label placeholder = Labels.wrapping("", "muted");

    NamesMessages(NamesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        placeholder.setId("names-placeholder");
        getStyleClass().add("messages");
    }

    Label placeholder() {
        return placeholder;
    }

    void shown(Bag bag) {
        bag.watch(model.failure(), _ -> show());
        bag.watch(model.notice(), _ -> show());
        bag.watch(model.loading(), _ -> placeholder.setText(emptyWords()));
        bag.watch(model.rows(), _ -> placeholder.setText(emptyWords()));
    }

    private void show() {
        getChildren().setAll(bars());
        setManaged(!getChildren().isEmpty());
    }

    private Node[] bars() {
        Notice failed = failed(model.failure().get());
        if (failed != null) {
            return new Node[] {new NoticeBar("names-failure", failed)};
        }
        Notice notice = model.notice().get();
        return notice == null ? new Node[0] : new Node[] {new NoticeBar("names-notice", notice)};
    }

    private @Nullable Notice failed(@Nullable Failure failure) {
        Notice.Action again = new Notice.Action(texts.get("ui.again"), model::again);
        return switch (failure) {
            case Failure.Known known -> new Notice(Notice.Kind.ERROR, texts.of(known.problem()), again);
            case Failure.Bug bug ->
                new Notice(Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())), again);
            case Failure.GivenUp _ -> null;
            case null -> null;
        };
    }

    private String emptyWords() {
        if (model.loading().get()) {
            return texts.get("ui.names.loading");
        }
        return texts.get(model.filter().get().isEmpty() ? "ui.names.none" : "ui.names.none-found");
    }
}

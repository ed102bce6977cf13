package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** What was said and concluded, and the end of the minutes. */
final class MinutesPage extends VBox {
    private final Texts texts;
    private final Node first;
    private final Button reopen;

    MinutesPage(SessionViewModel session, Texts texts, Bag bag) {
        this.texts = texts;
        Fields fields = new Fields(texts, bag);
        HeadViewModel head = session.head();
        first = fields.area("collective", head.collective(), 4);
        VBox words = new VBox(
                fields.named("collective", first),
                fields.named("discussion", fields.area("discussion", head.discussion(), 4)),
                fields.named("superior", fields.area("superior", head.superior(), 3)),
                fields.named("conclusion", fields.area("conclusion", head.conclusion(), 4)));
        words.getStyleClass().add("field-column");
        bag.watch(session.complete(), done -> words.setDisable(done));
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label missing = Labels.wrapping("", "field-problem");
        missing.setId("meeting-missing");
        bag.watch(session.missing(), text -> show(missing, text));
        bag.watch(session.refusal(), failure -> {
            if (failure != null) {
                show(missing, sentence(failure));
            }
        });
        HBox end = new HBox();
        end.getStyleClass().add("button-row");
        end.setAlignment(Pos.CENTER_LEFT);
        Button complete = Plate.primary("minutes-complete", texts.get("meeting.complete"), session::completeMinutes);
        reopen = Plate.secondary("minutes-reopen", texts.get("meeting.reopen"), session::reopenMinutes);
        Label locked = Labels.shortened(texts.get("meeting.complete.done"), "muted");
        bag.watch(session.complete(), done -> {
            boolean inside = complete.isFocused() || reopen.isFocused();
            end.getChildren().setAll(done ? List.of(reopen, locked) : List.of(complete, missing));
            if (inside) {
                (done ? reopen : first).requestFocus();
            }
        });
        getStyleClass().add("meeting-page");
        getChildren().addAll(scroll, end);
    }

    /** Where the keyboard goes first. */
    void takeFocus() {
        (reopen.getParent() == null ? first : reopen).requestFocus();
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
    }

    private String sentence(@Nullable Failure failure) {
        return switch (failure) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
            case null -> "";
        };
    }
}

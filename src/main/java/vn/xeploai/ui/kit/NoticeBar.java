package vn.xeploai.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A {@link Notice} on the screen. */
public final class NoticeBar extends HBox {
    private final FlowPane words = new FlowPane();

    /**
     * Shows it.
     *
     * @param id in kebab-case
     */
    public NoticeBar(String id, Notice notice) {
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.text());
        getStyleClass().addAll("notice", "notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        Label sentence = Labels.wrapping(notice.text(), "notice-text");
        // The sentence has all the width there is; what can be done stands behind it, or below where there is no room left.
        sentence.maxWidthProperty().bind(words.widthProperty());
        words.getStyleClass().add("notice-words");
        words.setMinWidth(0);
        words.getChildren().add(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.icon(icon(notice.kind()), "notice-icon"), words);
        link(id + "-action", notice.action());
        link(id + "-other", notice.other());
    }

    private void link(String id, Notice.@Nullable Action action) {
        if (action != null) {
            Hyperlink link = new Hyperlink(action.words());
            link.setId(id);
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(_ -> action.run().run());
            words.getChildren().add(link);
        }
    }

    private static Feather icon(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> Feather.INFO;
            case DONE -> Feather.CHECK_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.ALERT_OCTAGON;
        };
    }
}

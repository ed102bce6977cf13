package vn.xeploai.ui.meeting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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

/** Who, and what was said about them. */
final class RemarksPage extends HBox {
    private final NameList<RemarkRow> list;

    RemarksPage(SessionViewModel session, Texts texts, Bag bag) {
        RemarksViewModel model = session.remarks();
        Fields fields = new Fields(texts, bag);
        getStyleClass().addAll("meeting-page", "two-parts");
        list = new NameList<>("remarks-people", model.rows(), model.chosen(), model::choose, RemarksPage::line,
                row -> row.name() + ", " + texts.get(row.written() ? "meeting.written" : "meeting.not-written"), bag);
        list.setAccessibleText(texts.get("meeting.page.remarks"));
        Label who = Labels.shortened("", "section-title");
        who.setId("remarks-who");
        bag.add(model.chosen().subscribe(index -> who.setText(
                index.intValue() < 0 ? "" : model.rows().get(index.intValue()).name())));
        TextArea strengths = fields.area("strengths", model.strengths(), 4);
        TextArea limitations = fields.area("limitations", model.limitations(), 4);
        TextArea opinions = fields.area("opinions", model.opinions(), 4);
        VBox words = new VBox(who, growing(fields.named("strengths", strengths)),
                growing(fields.named("limitations", limitations)), growing(fields.named("opinions", opinions)));
        words.getStyleClass().add("field-column");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
                model.choose(model.chosen().get() + (key.getCode() == KeyCode.DOWN ? 1 : -1));
                list.scrollTo(Math.max(0, model.chosen().get() - 5));
                key.consume();
            }
        });
        bag.watch(session.complete(), done -> words.setDisable(done));
        // Words typed on the list of names belong to the first field; none of them gets lost.
        list.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!words.isDisabled() && !key.isShortcutDown() && !key.isAltDown()
                    && key.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit)) {
                strengths.requestFocus();
                strengths.appendText(key.getCharacter());
                key.consume();
            }
        });
        getChildren().addAll(list, words);
    }

    /** Where the keyboard goes first. */
    void takeFocus() {
        list.requestFocus();
    }

    private static VBox growing(VBox box) {
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node line(RemarkRow row) {
        Label number = Labels.plain(String.valueOf(row.number()), "name-number");
        Label name = Labels.person(row.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(number, name);
        if (row.written()) {
            line.getChildren().add(Icons.icon(Feather.CHECK, "done-icon"));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("name-row");
        return line;
    }
}

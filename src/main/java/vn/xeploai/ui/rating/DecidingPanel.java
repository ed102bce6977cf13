package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.deciding.DecidingAnswer;

/** Quyết định, beside the grid. */
final class DecidingPanel extends SidePanel {
    private static final int MOST_REFUSALS = 30;

    private final DecidingViewModel model;
    private final Texts texts;
    private final Label waiting = Labels.wrapping("", "muted", "small");
    private final Label overCap = Labels.wrapping("", "field-wrong");
    private final VBox refused = new VBox();
    private final PaperFields paper;
    private final Label otherwise = Labels.wrapping("", "small");
    private final PaperFields why;
    private final PaperFields reason;
    private final Button go;
    private final Label person = Labels.wrapping("", "section-title");
    private final Label state = Labels.wrapping("");
    private final Label forbidden = Labels.wrapping("", "field-wrong");
    private final ComboBox<Level> levels = new ComboBox<>();
    private final VBox level;
    private final Button hold;
    private final Button override;
    private final Button again;
    private final Button cancel;
    private final VBox ofPerson = new VBox();
    private final VBox history = new VBox();

    DecidingPanel(DecidingViewModel model, Texts texts) {
        super("deciding", texts.get("deciding.close"), model::hide, "#deciding-go", "#deciding-reason", ".side-close");
        this.model = model;
        this.texts = texts;
        title.setText(texts.get("deciding.title"));
        waiting.setId("deciding-waiting");
        overCap.setId("deciding-over-cap");
        state.setId("deciding-state");
        forbidden.setId("deciding-forbidden");
        refused.setId("deciding-refused");
        history.setId("deciding-history");
        paper = new PaperFields(model.paper(), "deciding", texts, PaperForm.Field.AUTHORITY, PaperForm.Field.NUMBER, PaperForm.Field.DAY);
        otherwise.setId("deciding-otherwise-who");
        why = new PaperFields(model.paper(), "deciding", texts, PaperForm.Field.OTHERWISE);
        reason = new PaperFields(model.paper(), "deciding", texts, PaperForm.Field.REASON);
        go = Plate.primary("deciding-go", "", model::decide);
        hold = small("deciding-hold", "deciding.hold", model::hold);
        override = small("deciding-override", "deciding.override", model::override);
        again = small("deciding-again", "deciding.again", model::rateAgain);
        cancel = small("deciding-cancel", "deciding.cancel", model::cancel);
        levels.setId("deciding-level");
        levels.setMaxWidth(Double.MAX_VALUE);
        levels.setAccessibleText(texts.get("deciding.level"));
        levels.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Level value) {
                return value == null ? "" : value.code() + " · " + texts.of(value);
            }

            @Override
            public Level fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        level = new VBox(Labels.plain(texts.get("deciding.level"), "small"), levels);
        FlowPane buttons = new FlowPane(hold, override, again, cancel);
        buttons.getStyleClass().add("deciding-buttons");
        ofPerson.getStyleClass().add("fact-fields");
        ofPerson.getChildren().addAll(person, state, forbidden, reason, level, buttons);
        history.getStyleClass().add("fact-fields");
        refused.getStyleClass().add("ruling-lines");
        body.getChildren().addAll(waiting, overCap, paper, otherwise, why, go, refused, ofPerson, history);
    }

    void shown(Bag bag) {
        paper.shown(bag);
        why.shown(bag);
        reason.shown(bag);
        levels.valueProperty().bindBidirectional(model.level());
        bag.add(() -> levels.valueProperty().unbindBidirectional(model.level()));
        bag.watch(model.picture(), picture -> focus.draw(() -> show(picture)));
        bag.watch(model.history(), this::showHistory);
        bag.watch(model.refusals(), refusals -> focus.draw(() -> showRefusals(refusals)));
        bag.watch(model.notice(), notice -> focus.draw(() -> messages.getChildren().setAll(
                notice == null ? List.of() : List.of(new NoticeBar("deciding-notice", notice)))));
    }

    void takeFocus() {
        // Just brought up, the fields are in the window only once the scroll pane around them has its looks.
        applyCss();
        layout();
        paper.takeFocus();
    }

    private void show(@Nullable DecidingPicture picture) {
        body.setVisible(picture != null);
        if (picture == null) {
            return;
        }
        waiting.setText(picture.waiting() == 0 && picture.without() == 0
                ? texts.get("deciding.none")
                : texts.get("deciding.waiting", Map.of(
                        "count", Numbers.count(picture.waiting()), "without", Numbers.count(picture.without()))));
        go.setText(texts.get("deciding.go", Map.of("count", Numbers.count(picture.waiting()))));
        DecidingPicture.Person who = picture.person();
        boolean changes = who != null && (!picture.frozen() || (!who.locked() && (who.decided() || who.late())));
        set(waiting, !picture.frozen());
        overCap.setText(picture.overCap());
        set(overCap, !picture.overCap().isEmpty());
        otherwise.setText(picture.otherwise());
        set(otherwise, !picture.otherwise().isEmpty() && !picture.frozen());
        set(why, !picture.otherwise().isEmpty() && !picture.frozen());
        set(paper, changes || !picture.frozen());
        set(go, !picture.frozen() && picture.waiting() > 0);
        set(ofPerson, who != null);
        if (who == null) {
            return;
        }
        person.setText(texts.get("deciding.person", Map.of("name", who.name())));
        state.setText(who.state());
        forbidden.setText(who.overridden() && !who.forbidden().isEmpty()
                ? who.forbidden() + " " + texts.get("deciding.person.overridden", Map.of("level", who.level()))
                : who.forbidden());
        set(forbidden, !who.forbidden().isEmpty());
        boolean rerated = !who.locked() && (who.decided() || who.late());
        set(reason, changes);
        set(level, rerated);
        set(again, rerated);
        again.setText(texts.get(who.late() ? "deciding.late" : "deciding.again"));
        set(cancel, !who.locked() && who.decided());
        set(hold, !picture.frozen() && !who.decided() && !who.late());
        set(override, !picture.frozen() && !who.forbidden().isEmpty() && !who.overridden());
        if (!levels.getItems().equals(who.levels())) {
            levels.getItems().setAll(who.levels());
        }
    }

    private void showHistory(List<String> lines) {
        history.getChildren().setAll(Labels.wrapping(texts.get("deciding.history"), "section-title"));
        if (lines.isEmpty()) {
            history.getChildren().add(Labels.wrapping(texts.get("deciding.history.none"), "small", "muted"));
        }
        lines.forEach(each -> history.getChildren().add(Labels.wrapping(each, "small")));
    }

    private void showRefusals(List<DecidingAnswer.Refusal> refusals) {
        refused.getChildren().clear();
        refusals.stream().limit(MOST_REFUSALS).forEach(each -> {
            Hyperlink name = new Hyperlink(each.name());
            name.setId("deciding-jump-" + (refused.getChildren().size() + 1));
            name.setOnAction(_ -> model.jump(each.subject()));
            refused.getChildren().add(new VBox(name, Labels.wrapping(texts.of(each.problem()), "small")));
        });
        set(refused, !refusals.isEmpty());
    }

    private Button small(String id, String key, Runnable action) {
        Button button = Plate.secondary(id, texts.get(key), action);
        button.getStyleClass().add("small-button");
        return button;
    }

    private static void set(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}

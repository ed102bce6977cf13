package vn.xeploai.ui.rating;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;

/** What can be done with the whole sheet, above it. */
final class SheetTools extends FlowPane {
    /** The level most members get. */
    static final int USUAL = 2;

    private final RatingViewModel model;
    private final Texts texts;
    private final Button rest;
    private final Button undo;
    private final Button redo;
    private final Button reason;
    private final Segments<RatingViewModel.Mode> modes;
    private final ContextMenu reasons = new ContextMenu();

    SheetTools(RatingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("table-tools", "sheet-tools");
        GridViewModel grid = model.grid();
        modes = new Segments<>("rating-mode",
                mode -> texts.get(mode == RatingViewModel.Mode.MEMBERS ? "rating.members" : "rating.units"),
                model.mode().get(), model::choose, RatingViewModel.Mode.MEMBERS, RatingViewModel.Mode.UNITS);
        modes.setAlignment(Pos.CENTER_LEFT);
        rest = Plate.secondary("rating-rest", "", () -> grid.typing().rest(USUAL));
        reason = Plate.secondary("rating-reason", texts.get("rating.reason"), this::openUnderButton);
        reason.setTooltip(new Tooltip(texts.get("rating.reason.tip")));
        undo = Icons.button("rating-undo", Feather.CORNER_UP_LEFT, texts.get("rating.undo"), grid.typing()::undo);
        redo = Icons.button("rating-redo", Feather.CORNER_UP_RIGHT, texts.get("rating.redo"), grid.typing()::redo);
        Button why = Plate.secondary("rating-why", texts.get("rating.why"), model::why);
        why.setTooltip(new Tooltip(texts.get("rating.why.tip")));
        Button decide = Plate.secondary("rating-decide", texts.get("deciding.open"), model::decide);
        decide.setTooltip(new Tooltip(texts.get("deciding.open.tip")));
        for (Button button : new Button[] {rest, reason, why, decide}) {
            button.getStyleClass().add("small-button");
        }
        Button review = Plate.secondary("rating-review", texts.get("scores.review"), model::review);
        review.setTooltip(new Tooltip(texts.get("scores.review.tip")));
        review.getStyleClass().add("small-button");
        Button sheets = Plate.secondary("rating-sheets", texts.get("scores.sheets"), model::openSheets);
        sheets.setTooltip(new Tooltip(texts.get("scores.sheets.tip")));
        sheets.getStyleClass().add("small-button");
        reasons.setId("reasons");
        reasons.addEventFilter(KeyEvent.KEY_PRESSED, this::byNumber);
        // Where there is not room for all, the later ones go below; none is cut off.
        getChildren().addAll(
                modes, sheets, new VotesButton(model.votes(), texts), undo, redo, reason, rest, review, why, decide);
    }

    void shown(Bag bag) {
        GridViewModel grid = model.grid();
        bag.watch(grid.opened(), opened -> {
            String level = opened == null ? "" : opened.sheet().levels().levels().get(USUAL - 1).code();
            rest.setText(texts.get("rating.rest", Map.of("level", level)));
            rest.setTooltip(new Tooltip(texts.get("rating.rest.tip", Map.of("level", level))));
            setVisible(opened != null);
            boolean readOnly = opened != null && opened.decisions().isFrozen();
            rest.setDisable(readOnly);
            reason.setDisable(readOnly);
            draw();
        });
        bag.watch(model.mode(), modes::show);
        bag.watch(grid.keeping(), _ -> draw());
        bag.watch(grid.state(), _ -> draw());
    }

    /** The reasons of the kind of subject, to be chosen with arrows or their number. */
    void reasons(double screenX, double screenY) {
        reasons.getItems().clear();
        int number = 1;
        for (NotRatedReason each : model.grid().reasons()) {
            MenuItem item = new MenuItem(number + "  " + texts.of(each));
            item.setId("reason-" + number++);
            item.setOnAction(_ -> model.grid().typing().decideReason(each));
            reasons.getItems().add(item);
        }
        reasons.show(this, screenX, screenY);
    }

    private void byNumber(KeyEvent key) {
        String typed = key.getText();
        int number = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
        if (number >= 1 && number <= reasons.getItems().size()) {
            key.consume();
            reasons.hide();
            reasons.getItems().get(number - 1).fire();
        }
    }

    private void openUnderButton() {
        var at = reason.localToScreen(reason.getBoundsInLocal());
        reasons(at.getMinX(), at.getMaxY());
    }

    private void draw() {
        undo.setDisable(!model.grid().typing().canUndo());
        redo.setDisable(!model.grid().typing().canRedo());
    }
}

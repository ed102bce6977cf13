package vn.xeploai.ui.rating;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.LevelMark;
import vn.xeploai.ui.kit.LevelSign;

/** A level by its sign; in the decision also its code, or why there is none. */
final class LevelCell extends TableCell<GridRow, RowState> {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

    private final GridColumn column;
    private final LevelSet levels;
    private final Texts texts;

    LevelCell(GridColumn column, LevelSet levels, Texts texts) {
        this.column = column;
        this.levels = levels;
        this.texts = texts;
        setAlignment(column == GridColumn.DECISION ? Pos.CENTER_LEFT : Pos.CENTER);
        setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    protected void updateItem(@Nullable RowState state, boolean empty) {
        super.updateItem(state, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        pseudoClassStateChanged(UNSAVED, !empty && state != null && state.unsaved() && column == GridColumn.DECISION);
        if (empty || state == null) {
            return;
        }
        if (column == GridColumn.DECISION) {
            showDecision(state.standing());
            if (state.marksOrNone().decision().isTaken()) {
                setText((getText() == null ? "" : getText()) + " ✓");
                setTooltip(new Tooltip(getTooltip().getText() + ", " + texts.get("deciding.mark")));
                setAccessibleText(getAccessibleText() + ", " + texts.get("deciding.mark"));
            }
        } else {
            showProposal(column.level(state.marks()));
        }
    }

    private void showProposal(@Nullable String code) {
        if (code == null) {
            setAccessibleText(spoken(texts.get("rating.none")));
            return;
        }
        Optional<Level> level = levels.find(code);
        level.ifPresentOrElse(known -> {
            setGraphic(new LevelMark(LevelSign.of(known)));
            setTooltip(new Tooltip(texts.of(known)));
            setAccessibleText(spoken(texts.of(known)));
        }, () -> setText(code));
    }

    private void showDecision(Standing standing) {
        setGraphic(new LevelMark(LevelSign.of(standing)));
        String words = switch (standing) {
            case Standing.Rated rated -> texts.of(rated.level());
            case Standing.NotSubject out -> texts.of(out.reason());
            case Standing.Pending waiting -> pending(waiting.reason());
            case Standing.Absent _ -> texts.get("rating.pending");
        };
        setText(switch (standing) {
            case Standing.Rated rated -> rated.level().code() + (rated.exemplary() ? " TB" : "");
            case Standing.Pending waiting -> waiting.reason() == null ? "" : words;
            case Standing.NotSubject _, Standing.Absent _ -> words;
        });
        setTooltip(new Tooltip(words));
        setAccessibleText(spoken(words));
    }

    private String pending(@Nullable NotRatedReason reason) {
        return reason == null ? texts.get("rating.pending") : texts.of(reason);
    }

    private String spoken(String words) {
        return texts.get("rating.cell.accessible", Map.of(
                "column", texts.get("rating.column." + column.id()), "value", words));
    }
}

package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;

/** A score; typing a digit begins to edit it. One that cannot be kept stays as typed. */
final class ScoreCell extends TableCell<GridRow, RowState> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** What the editing needs of the table. */
    interface Editing {
        /** What was typed to begin with, or nothing. */
        String begun();

        /** Takes what was typed into that row. */
        void typed(int row, String words);

        /** Goes on by so many rows and columns. */
        void move(int byRows, int byColumns);
    }

    private final Texts texts;
    private final Editing editing;
    private final TextField field = new TextField();
    private boolean done = true;

    ScoreCell(Texts texts, Editing editing) {
        this.texts = texts;
        this.editing = editing;
        getStyleClass().add("align-right");
        field.setId("score-field");
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(texts.get("rating.column.score"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !done) {
                finish(_ -> {});
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        RowState state = getItem();
        if (!isEditing() || state == null) {
            return;
        }
        done = false;
        String begun = editing.begun();
        field.setText(begun.isEmpty() ? words(state) : begun);
        setText(null);
        setGraphic(field);
        // A field without a skin selects everything once it gets one, and the next digit would replace the first.
        field.applyCss();
        field.requestFocus();
        if (begun.isEmpty()) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    @Override
    public void cancelEdit() {
        done = true;
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable RowState state, boolean empty) {
        super.updateItem(state, empty);
        if (!done) {
            return;
        }
        setGraphic(null);
        boolean wrong = !empty && state != null && state.typedScore() != null;
        pseudoClassStateChanged(WRONG, wrong);
        String words = empty || state == null ? "" : words(state);
        setText(words);
        setTooltip(wrong ? new Tooltip(texts.get("rating.row.unsaved")) : null);
        setAccessibleText(empty ? null : texts.get("rating.cell.accessible", Map.of(
                "column", texts.get("rating.column.score"), "value", words.isEmpty() ? texts.get("rating.none") : words)));
    }

    private static String words(RowState state) {
        String typed = state.typedScore();
        if (typed != null) {
            return typed;
        }
        BigDecimal score = state.marks() == null ? null : state.marks().proposals().score();
        return score == null ? "" : Numbers.decimal(score);
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ESCAPE) {
            key.consume();
            cancelEdit();
            getTableView().requestFocus();
        } else if (code == KeyCode.ENTER || code == KeyCode.DOWN) {
            key.consume();
            finish(then -> then.move(key.isShiftDown() ? -1 : 1, 0));
        } else if (code == KeyCode.UP) {
            key.consume();
            finish(then -> then.move(-1, 0));
        } else if (code == KeyCode.TAB) {
            key.consume();
            finish(then -> then.move(0, key.isShiftDown() ? -1 : 1));
        }
    }

    private void finish(Consumer<Editing> then) {
        if (done) {
            return;
        }
        done = true;
        int row = getIndex();
        String words = field.getText();
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        editing.typed(row, words);
        getTableView().requestFocus();
        then.accept(editing);
    }
}

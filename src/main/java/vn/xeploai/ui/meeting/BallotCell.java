package vn.xeploai.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** One row of numbers; what does not add up stands under it. */
final class BallotCell extends ListCell<BallotRow> {
    static final double NUMBER = 26;
    static final double NAME = 172;
    private static final double COUNT = 46;
    private static final double VOTES = 66;
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final BallotsViewModel model;
    private final Texts texts;
    private final List<Label> numbers = new ArrayList<>();

    BallotCell(BallotsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setPrefWidth(0);
        getStyleClass().add("ballot-row");
    }

    @Override
    protected void updateItem(@Nullable BallotRow row, boolean empty) {
        super.updateItem(row, empty);
        numbers.clear();
        setText(null);
        setGraphic(empty || row == null ? null : looks(row));
        setAccessibleText(empty || row == null ? null : words(row));
        point(model.cursor().get());
    }

    /** How wide a column of numbers is. */
    static double width(int column) {
        return column < BallotCells.FIRST_VOTES ? COUNT : VOTES;
    }

    /** Shows where the next digit goes. */
    void point(BallotsViewModel.Cursor cursor) {
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).pseudoClassStateChanged(POINTED, getIndex() == cursor.row() && i == cursor.column());
        }
    }

    private VBox looks(BallotRow row) {
        Label number = Labels.plain(String.valueOf(row.number()), "name-number");
        number.setMinWidth(NUMBER);
        Label name = Labels.person(row.name());
        name.setGraphic(row.typedTwice() ? Icons.icon(Feather.CHECK, "done-icon") : null);
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        HBox line = new HBox(number, name);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("ballot-line");
        for (int i = 0; i < row.cells().size(); i++) {
            line.getChildren().add(cell(row, i));
        }
        line.getChildren().add(outcome(row));
        VBox both = new VBox(line);
        if (!row.difference().isEmpty()) {
            boolean wrong = row.state() == BallotRow.State.WRONG;
            Label difference = Labels.wrapping(row.difference(), wrong ? "difference" : "muted");
            difference.setGraphic(wrong ? Icons.icon(Feather.ALERT_OCTAGON, "error-icon") : null);
            difference.getStyleClass().add("under-row");
            both.getChildren().add(difference);
        }
        return both;
    }

    private Label cell(BallotRow row, int column) {
        Label cell = new Label(row.cells().get(column));
        cell.getStyleClass().add("ballot-cell");
        cell.setMinWidth(width(column));
        cell.setMaxWidth(width(column));
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.setOnMousePressed(_ -> model.goTo(getIndex(), column));
        numbers.add(cell);
        return cell;
    }

    private Label outcome(BallotRow row) {
        Label outcome = Labels.shortened(row.outcome(), "ballot-outcome");
        if (row.typedTwice()) {
            outcome.getTooltip().setText(row.outcome() + " · " + texts.get("meeting.ballots.same"));
        }
        HBox.setHgrow(outcome, Priority.ALWAYS);
        outcome.setMaxWidth(Double.MAX_VALUE);
        return outcome;
    }

    private String words(BallotRow row) {
        StringBuilder words = new StringBuilder(row.name());
        List<BallotColumn> columns = model.columns().get();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                words.append(", ").append(columns.get(i).inFull()).append(' ').append(row.cells().get(i));
            }
        }
        return words.append(". ").append(row.difference()).append(row.outcome()).toString();
    }
}

package vn.xeploai.ui.rating;

import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.LevelMark;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.work.meeting.CellVote;

/** The cell's proposal with the votes behind it; votes for another level than the proposal stand out. */
final class VoteCell extends TableCell<GridRow, RowState> {
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

    private final VotesViewModel votes;
    private final LevelSet levels;
    private final Texts texts;

    VoteCell(VotesViewModel votes, LevelSet levels, Texts texts) {
        this.votes = votes;
        this.levels = levels;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("vote-cell");
    }

    @Override
    protected void updateItem(@Nullable RowState state, boolean empty) {
        super.updateItem(state, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        pseudoClassStateChanged(DIFFERS, false);
        GridRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || state == null || row == null) {
            return;
        }
        CellVote vote = votes.of(row.entry().subject());
        Optional<Level> proposed = Optional.ofNullable(GridColumn.CELL.level(state.marks())).flatMap(levels::find);
        setGraphic(proposed.map(LevelSign::of).map(LevelMark::new).orElse(null));
        String said = proposed.map(level -> texts.of(level)).orElse(texts.get("rating.none"));
        if (vote != null) {
            boolean same = proposed.isPresent() && proposed.get().equals(vote.level());
            setText((same ? "" : sign(vote) + " ") + vote.votes() + "/" + vote.valid());
            pseudoClassStateChanged(DIFFERS, proposed.isPresent() && vote.majority() && !same);
            said = said + ". " + words(vote);
        }
        if (proposed.isPresent() || vote != null) {
            setTooltip(new Tooltip(said));
        }
        setAccessibleText(texts.get("rating.cell.accessible", Map.of(
                "column", texts.get("rating.column.cell"), "value", said)));
    }

    private static String sign(CellVote vote) {
        Level level = vote.level();
        return level == null ? "=" : LevelSign.of(level).character();
    }

    private String words(CellVote vote) {
        Level level = vote.level();
        return level == null
                ? texts.get("scores.votes.tie", Map.of("votes", String.valueOf(vote.votes())))
                : texts.get(vote.majority() ? "scores.votes.majority" : "scores.votes.most", Map.of(
                        "level", level.code(),
                        "votes", String.valueOf(vote.votes()),
                        "valid", String.valueOf(vote.valid()),
                        "members", String.valueOf(vote.members())));
    }
}

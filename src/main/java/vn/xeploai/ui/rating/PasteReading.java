package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Level;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.RatingProblem;

/** Reads a pasted block as changes of the grid; an empty word empties its cell. */
final class PasteReading {
    private final MarksCheck check;
    private final Texts texts;
    private final LevelReading levels;

    PasteReading(MarksCheck check, Texts texts) {
        this.check = check;
        this.texts = texts;
        levels = new LevelReading(check, texts);
    }

    /** Adds the changes and tells everything that is wrong, in words. */
    List<String> read(
            PastedBlock block, List<GridRow> rows, List<GridColumn> columns, GridFocus from, List<Change> changes) {
        int first = columns.indexOf(from.column());
        if (from.row() + block.rows() > rows.size() || first + block.columns() > columns.size()) {
            return List.of(texts.of(Problem.error(RatingProblem.PASTE_TOO_LARGE, "", Map.of(
                    "rows", String.valueOf(block.rows()), "columns", String.valueOf(block.columns())))));
        }
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < block.rows(); i++) {
            GridRow row = rows.get(from.row() + i);
            Marks marks = row.state().get().marksOrNone();
            List<String> words = block.lines().get(i);
            for (int j = 0; j < words.size(); j++) {
                GridColumn column = columns.get(first + j);
                Optional<Marks> read = cell(marks, column, words.get(j).strip());
                if (read.isEmpty()) {
                    wrong.add(row.entry().name() + ", " + texts.get("rating.column." + column.id()) + ": "
                            + texts.of(problem(column, words.get(j).strip())));
                }
                marks = read.orElse(marks);
            }
            changes.add(new Change(row.entry().subject(), row.marks(), row.tidied(marks)));
        }
        return wrong;
    }

    private Optional<Marks> cell(Marks marks, GridColumn column, String words) {
        return switch (column) {
            case SCORE -> score(marks, words);
            case DECISION -> words.isEmpty()
                    ? Optional.of(marks.with(new Outcome.Undecided()))
                    : levels.outcome(words).map(marks::with);
            case SELF, GOVERNMENT, MASS_ORGANIZATION, CELL_COMMITTEE, CELL -> words.isEmpty()
                    ? Optional.of(column.with(marks, null))
                    : levels.level(words).map(Level::code).map(code -> column.with(marks, code));
        };
    }

    private Optional<Marks> score(Marks marks, String words) {
        Optional<BigDecimal> score = ScoreReading.read(words);
        boolean fits = words.isEmpty() || (score.isPresent() && check.score(score.get()).isEmpty());
        Proposals said = marks.proposals();
        return fits
                ? Optional.of(marks.with(new Proposals(score.orElse(null), said.self(), said.government(),
                        said.massOrganization(), said.cellCommittee(), said.cell())))
                : Optional.empty();
    }

    private Problem problem(GridColumn column, String words) {
        if (column != GridColumn.SCORE) {
            return Problem.error(
                    RatingProblem.NOT_UNDERSTOOD, "", Map.of("value", words, "expected", check.expected()));
        }
        return ScoreReading.read(words).flatMap(check::score).orElseGet(
                () -> Problem.error(RatingProblem.NOT_A_SCORE, "", Map.of("value", words)));
    }
}

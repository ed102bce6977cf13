package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.RatingProblem;

/** Gõ vào bảng: levels, scores, reasons, blocks of a spreadsheet, the rest of a column; every one a step that can be undone. */
public final class GridTyping {
    private final GridViewModel grid;
    private final GridCursor cursor;
    private final Texts texts;
    private History history = new History();

    GridTyping(GridViewModel grid, Texts texts) {
        this.grid = grid;
        this.texts = texts;
        cursor = grid.cursor();
    }

    /** Sets the level of that rank in the focused cell; nothing happens in the score. */
    public void setLevel(int rank) {
        MarksCheck check = grid.check();
        GridColumn column = cursor.focus().get().column();
        if (check == null || !column.holdsLevels()) {
            return;
        }
        check.levels().levels().stream().filter(level -> level.rank() == rank).findFirst().ifPresent(level ->
                cursor.focused().ifPresent(row -> edit(row, column.with(row.state().get().marksOrNone(), level.code()))));
    }

    /** Empties the focused cell. */
    public void clear() {
        GridColumn column = cursor.focus().get().column();
        cursor.focused().ifPresent(row -> {
            if (column == GridColumn.SCORE) {
                typeScore("");
            } else {
                edit(row, column.with(row.state().get().marksOrNone(), null));
            }
        });
    }

    /** Decides that the focused subject gets no level, for that reason. */
    public void decideReason(NotRatedReason reason) {
        cursor.focused().ifPresent(row -> {
            Outcome before = row.state().get().marksOrNone().outcome();
            boolean same = before instanceof Outcome.NotRated not && not.reason() == reason;
            edit(row, row.state().get().marksOrNone().with(same ? before : new Outcome.NotRated(reason, null)));
        });
    }

    /** Takes a score as typed into the focused row; one that can be mended stays visible with the reason. */
    public void typeScore(String typed) {
        GridRow row = cursor.focused().orElse(null);
        MarksCheck check = grid.check();
        if (row == null || check == null) {
            return;
        }
        Optional<BigDecimal> score = ScoreReading.read(typed);
        Optional<Problem> wrong = score.isEmpty() && !typed.isBlank()
                ? Optional.of(Problem.error(RatingProblem.NOT_A_SCORE, "", Map.of("value", typed.strip())))
                : check.score(score.orElse(null));
        if (wrong.isPresent() && grid.isShut(List.of(new Change(row.entry().subject(), row.marks(), null)))) {
            return;
        }
        if (wrong.isPresent()) {
            row.showTyped(typed.strip());
            grid.say(Notice.of(Notice.Kind.ERROR, row.entry().name() + ": " + texts.of(wrong.get())));
            return;
        }
        if (row.state().get().typedScore() != null) {
            row.show(row.marks());
        }
        Marks marks = row.state().get().marksOrNone();
        edit(row, marks.with(scored(marks.proposals(), score.orElse(null))));
    }

    /** Gives that level in the focused column to everybody who is to be rated and has none there. */
    public void rest(int rank) {
        MarksCheck check = grid.check();
        if (check == null) {
            return;
        }
        GridColumn column = cursor.focus().get().column().holdsLevels() ? cursor.focus().get().column() : GridColumn.DECISION;
        Optional<Level> level = check.levels().levels().stream().filter(each -> each.rank() == rank).findFirst();
        List<GridRow> waiting = grid.rows().stream().filter(row -> !row.isDecided() && isWaiting(row, column)).toList();
        if (level.isEmpty() || (!waiting.isEmpty() && !edit(
                waiting, column, row -> column.with(row.state().get().marksOrNone(), level.get().code())))) {
            return;
        }
        grid.say(Notice.of(Notice.Kind.INFO, texts.get(waiting.isEmpty() ? "rating.rest.nobody" : "rating.rest.done", Map.of(
                "count", Numbers.count(waiting.size()),
                "level", level.get().code(),
                "column", texts.get("rating.column." + column.id())))));
    }

    /**
     * Writes those levels into that column, by subject, as one step; decided rows stay as they are.
     *
     * @return how many rows changed, or -1 when nothing may be
     */
    int propose(GridColumn column, Map<String, String> levels) {
        List<Change> changes = grid.rows().stream()
                .filter(row -> !row.isDecided() && levels.containsKey(row.entry().subject()))
                .map(row -> new Change(row.entry().subject(), row.marks(), row.tidied(
                        column.with(row.state().get().marksOrNone(), levels.get(row.entry().subject())))))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
        return make(changes, column) ? changes.size() : -1;
    }

    /** Writes that score into that row, as one step. */
    void score(GridRow row, BigDecimal score) {
        edit(List.of(row), GridColumn.SCORE, each -> each.state().get().marksOrNone().with(
                scored(each.state().get().marksOrNone().proposals(), score)));
    }

    /** Takes a block of a spreadsheet from the focused cell on; all of it is checked first. */
    public void paste(String words) {
        MarksCheck check = grid.check();
        PastedBlock block = PastedBlock.of(words);
        if (check == null || block.rows() == 0) {
            return;
        }
        PasteReading reading = new PasteReading(check, texts);
        List<Change> changes = new ArrayList<>();
        List<String> wrong = reading.read(block, grid.rows(), grid.columns(), cursor.focus().get(), changes);
        if (!wrong.isEmpty()) {
            String more = wrong.size() == 1 ? "" : " " + texts.get("rating.paste.more", Map.of(
                    "count", String.valueOf(wrong.size() - 1)));
            grid.say(Notice.of(Notice.Kind.ERROR, wrong.getFirst() + more));
            return;
        }
        if (make(changes, cursor.focus().get().column())) {
            grid.say(Notice.of(Notice.Kind.DONE, texts.get("rating.paste.done", Map.of(
                    "rows", String.valueOf(block.rows()), "changed", String.valueOf(changes.size())))));
        }
    }

    /** Takes the latest step back. */
    public void undo() {
        history.back().ifPresentOrElse(
                step -> retrace(step, history::undone),
                () -> grid.say(Notice.of(Notice.Kind.INFO, texts.get("rating.undo.none"))));
    }

    /** Makes the step taken back again. */
    public void redo() {
        history.forth().ifPresentOrElse(
                step -> retrace(step, history::redone),
                () -> grid.say(Notice.of(Notice.Kind.INFO, texts.get("rating.redo.none"))));
    }

    /** Tells whether there is a step to take back. */
    public boolean canUndo() {
        return history.canUndo();
    }

    /** Tells whether there is a step to make again. */
    public boolean canRedo() {
        return history.canRedo();
    }

    /** A sheet was just read: nothing was done in it yet. */
    void begin() {
        history = new History();
    }

    /** Steps over these rows lead nowhere any more: they were changed elsewhere. */
    void forget(Set<String> subjects) {
        history.forget(subjects);
    }

    /** Makes these changes as one step. */
    boolean make(List<Change> changes, GridColumn column) {
        return grid.make(changes, real -> history.did(new History.Step(real, column)));
    }

    /** A step that may no longer be made stays where it is, and the place says why. */
    private void retrace(History.Step step, Runnable made) {
        grid.make(step.changes(), _ -> made.run());
        String first = step.changes().getFirst().subject();
        for (int i = 0; i < grid.rows().size(); i++) {
            if (grid.rows().get(i).entry().subject().equals(first)) {
                cursor.focus(i, step.column());
            }
        }
    }

    private void edit(GridRow row, Marks wanted) {
        edit(List.of(row), cursor.focus().get().column(), _ -> wanted);
    }

    private boolean edit(List<GridRow> some, GridColumn column, Function<GridRow, Marks> wanted) {
        List<Change> changes = some.stream()
                .map(row -> new Change(row.entry().subject(), row.marks(), row.tidied(wanted.apply(row))))
                .toList();
        return make(changes, column);
    }

    private static boolean isWaiting(GridRow row, GridColumn column) {
        Standing standing = row.state().get().standing();
        return column == GridColumn.DECISION
                ? standing instanceof Standing.Pending waiting && waiting.reason() == null
                : !(standing instanceof Standing.NotSubject) && column.level(row.marks()) == null;
    }

    private static Proposals scored(Proposals said, @Nullable BigDecimal score) {
        return new Proposals(score, said.self(), said.government(), said.massOrganization(), said.cellCommittee(), said.cell());
    }
}

package vn.xeploai.ui.rating;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.SheetKey;

/**
 * Keeps what is on the screen: every change starts a save of all rows that differ from the database. One save runs at a time;
 * what is typed meanwhile goes with the next. Rows that were refused wait until they are touched again.
 */
final class Autosave {
    private final RatingDesk desk;
    private final TaskRunner runner;
    private final SheetKey key;
    private final Map<String, GridRow> rows;
    private final Answers answers;
    private final Set<String> held = new HashSet<>();
    private boolean saving;

    /**
     * Who is told.
     *
     * @param changed something began or ended
     * @param saved these rows are kept
     * @param outdated these rows were changed elsewhere
     * @param refused these rows cannot be kept
     * @param failed nothing was kept, for a reason outside
     */
    record Answers(
            Runnable changed,
            Consumer<List<GridRow>> saved,
            Consumer<List<Saving.Conflict>> outdated,
            Consumer<List<Saving.Refusal>> refused,
            Consumer<Throwable> failed) {}

    Autosave(RatingDesk desk, TaskRunner runner, SheetKey key, List<GridRow> rows, Answers answers) {
        this.desk = desk;
        this.runner = runner;
        this.key = key;
        this.rows = rows.stream().collect(Collectors.toMap(row -> row.entry().subject(), row -> row));
        this.answers = answers;
    }

    boolean isSaving() {
        return saving;
    }

    int unsaved() {
        return Math.toIntExact(rows.values().stream().filter(GridRow::isUnsaved).count());
    }

    /** Starts a save; rows refused before go along only when they are among these. */
    void save(Collection<String> touched) {
        held.removeAll(touched);
        save();
    }

    /** Starts a save of everything. */
    void saveAll() {
        held.clear();
        save();
    }

    private void save() {
        if (saving) {
            return;
        }
        List<Change> changes = rows.values().stream()
                .filter(row -> row.isUnsaved() && !held.contains(row.entry().subject()))
                .map(row -> new Change(row.entry().subject(), row.saved(), row.marks()))
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        saving = true;
        answers.changed().run();
        runner.start(_ -> desk.save(key, changes), TaskRunner.Reply.of(done -> take(done, changes), this::fail));
    }

    private void take(Saving done, List<Change> changes) {
        saving = false;
        switch (done) {
            case Saving.Saved _ -> {
                changes.forEach(each -> row(each.subject()).nowSaved(each.after()));
                answers.saved().accept(changes.stream().map(each -> row(each.subject())).toList());
                save();
            }
            case Saving.Outdated outdated -> {
                outdated.conflicts().forEach(each -> {
                    GridRow row = row(each.subject());
                    row.nowSaved(each.theirs());
                    row.show(each.theirs());
                });
                answers.outdated().accept(outdated.conflicts());
                save();
            }
            case Saving.Refused refused -> {
                boolean all = refused.refusals().stream().noneMatch(each -> rows.containsKey(each.subject()));
                held.addAll(all ? rows.keySet() : refused.refusals().stream().map(Saving.Refusal::subject).toList());
                answers.refused().accept(refused.refusals());
                save();
            }
        }
        answers.changed().run();
    }

    private void fail(Throwable thrown) {
        saving = false;
        answers.failed().accept(thrown);
        answers.changed().run();
    }

    private GridRow row(String subject) {
        GridRow row = rows.get(subject);
        if (row == null) {
            throw new IllegalStateException("not in the sheet");
        }
        return row;
    }
}

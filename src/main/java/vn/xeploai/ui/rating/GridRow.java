package vn.xeploai.ui.rating;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.Sheet;

/** One subject of the grid: what is shown, and what is known to be in the database. */
public final class GridRow {
    private final Sheet sheet;
    private final Entry entry;
    private final int number;
    private final String searched;
    private final ReadOnlyObjectWrapper<RowState> state;
    private final ReadOnlyObjectWrapper<List<Ground>> grounds = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Explanation explanation;
    private @Nullable Marks saved;
    private boolean frozen;
    private @Nullable Instant keptAt;

    GridRow(Sheet sheet, Entry entry, int number) {
        this.sheet = sheet;
        this.entry = entry;
        this.number = number;
        searched = VietnameseOrder.folded(entry.name());
        saved = entry.marks();
        state = new ReadOnlyObjectWrapper<>(new RowState(saved, sheet.standing(entry, saved), false, null));
    }

    /** Who it is. */
    public Entry entry() {
        return entry;
    }

    /** In the grid, from 1. */
    public int number() {
        return number;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<RowState> state() {
        return state.getReadOnlyProperty();
    }

    /** Cờ: what is worth a look at the decided level, strongest first. */
    public ReadOnlyObjectProperty<List<Ground>> grounds() {
        return grounds.getReadOnlyProperty();
    }

    /** Whether nothing may be changed about the subject any more. */
    public boolean isFrozen() {
        return frozen;
    }

    /** Whether the level rests on a document. */
    public boolean isDecided() {
        Marks marks = saved;
        return marks != null && marks.decision().isTaken();
    }

    /** When what the rules said was kept, {@code null} if it was not. */
    @Nullable Instant keptAt() {
        return keptAt;
    }

    void freeze(boolean no, @Nullable StoredRuling kept) {
        frozen = no;
        keptAt = kept == null ? null : kept.at();
    }

    /** The words a letter typed in the grid is looked for in: the given name first, then the whole name. */
    boolean isFoundBy(String typed) {
        String given = searched.substring(searched.lastIndexOf(' ') + 1);
        return given.startsWith(typed) || (typed.indexOf(' ') > 0 && searched.startsWith(typed));
    }

    @Nullable Marks marks() {
        return state.get().marks();
    }

    @Nullable Marks saved() {
        return saved;
    }

    boolean isUnsaved() {
        return !Objects.equals(marks(), saved);
    }

    /** What the user wants; a row with nothing in it is no row, where the subject stands here anyway. */
    @Nullable Marks tidied(Marks wanted) {
        return wanted.equals(Marks.NONE) && !(entry.bare() instanceof Standing.Absent) ? null : wanted;
    }

    void show(@Nullable Marks marks) {
        state.set(new RowState(marks, sheet.standing(entry, marks), !Objects.equals(marks, saved), null));
        drawFlags();
    }

    void showTyped(String score) {
        RowState now = state.get();
        state.set(new RowState(now.marks(), now.standing(), now.unsaved(), score));
    }

    void nowSaved(@Nullable Marks marks) {
        saved = marks;
        RowState now = state.get();
        state.set(new RowState(now.marks(), now.standing(), isUnsaved(), now.typedScore()));
    }

    /** What the regulation says about the subject, once known. */
    public @Nullable Explanation explanation() {
        return explanation;
    }

    void explain(@Nullable Explanation told) {
        explanation = told;
        drawFlags();
    }

    /** Every level was judged when the row was read, so another level needs no further question. */
    private void drawFlags() {
        Explanation told = explanation;
        Level decided = state.get().standing() instanceof Standing.Rated rated ? rated.level() : null;
        grounds.set(told == null || decided == null
                ? List.of()
                : told.rulings().stream()
                        .filter(ruling -> decided.equals(ruling.level()))
                        .flatMap(ruling -> ruling.worthALook().stream())
                        .toList());
    }
}

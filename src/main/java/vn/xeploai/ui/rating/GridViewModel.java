package vn.xeploai.ui.rating;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Bảng xếp loại: levels, scores and reasons of one sheet, kept at every key; undo, paste, the cap. */
public final class GridViewModel {
    private final RatingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Supplier<LocalTime> clock;

    private final ReadOnlyObjectWrapper<@Nullable OpenedSheet> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ObservableList<GridRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CapLine> cap = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> state = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Keeping> keeping =
            new ReadOnlyObjectWrapper<>(new Keeping(Keeping.Kind.UNTOUCHED, ""));
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> edits = new ReadOnlyObjectWrapper<>(0);

    private final GridCursor cursor = new GridCursor(rows, this::columns);
    private final GridTyping typing;
    private final SavingNotices notices;

    private @Nullable Work work;
    private int asked;

    /** What belongs to one opened sheet. */
    private record Work(OpenedSheet opened, MarksCheck check, CapReader cap, Autosave autosave) {}

    /** Knows nothing until {@link #open}. */
    public GridViewModel(RatingDesk desk, TaskRunner runner, Texts texts, Supplier<LocalTime> clock) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.clock = clock;
        typing = new GridTyping(this, texts);
        notices = new SavingNotices(texts, this::saveAgain, this::reread);
        cursor.focus().addListener((_, before, now) -> {
            if (before.column() != now.column() || kindAt(before) != kindAt(now)) {
                drawCap();
            }
        });
    }

    /** The sheet, {@code null} while there is none. */
    public @Nullable Sheet sheet() {
        OpenedSheet now = opened.get();
        return now == null ? null : now.sheet();
    }

    /** Changes whenever another sheet, or the same one anew, is shown. */
    ReadOnlyObjectProperty<@Nullable OpenedSheet> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Why there is no sheet. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The subjects. */
    public ObservableList<GridRow> rows() {
        return rows;
    }

    /** The cap on what stands in the focused column. */
    public ReadOnlyObjectProperty<@Nullable CapLine> cap() {
        return cap.getReadOnlyProperty();
    }

    /** How far the sheet is, in numbers. */
    public ReadOnlyObjectProperty<String> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether what is on the screen is in the database. */
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Where the keyboard is. */
    public GridCursor cursor() {
        return cursor;
    }

    /** What the keys do to it. */
    public GridTyping typing() {
        return typing;
    }

    /** Grows with every change that is kept. */
    public ReadOnlyObjectProperty<Integer> edits() {
        return edits.getReadOnlyProperty();
    }

    /** The columns of the sheet. */
    public List<GridColumn> columns() {
        Sheet sheet = sheet();
        return sheet == null ? List.of() : GridColumn.of(sheet.key());
    }

    /** The reasons one may choose. */
    public List<NotRatedReason> reasons() {
        Work now = work;
        return now == null ? List.of() : now.check().reasons();
    }

    /** Reads the sheet; what is shown stays until it is there. */
    public void open(SheetKey key, YearCount count) {
        int ticket = ++asked;
        runner.start(
                _ -> OpenedSheet.of(desk, key, count),
                TaskRunner.Reply.of(
                        sheet -> {
                            if (ticket == asked) {
                                take(sheet);
                            }
                        },
                        thrown -> {
                            if (ticket == asked) {
                                work = null;
                                rows.clear();
                                failure.set(Failure.of(thrown));
                                opened.set(null);
                            }
                        }));
    }

    /** How many rows on the screen are not in the database; a save that is under way does not count. */
    public int unsaved() {
        Work now = work;
        return now == null || now.autosave().isSaving() ? 0 : now.autosave().unsaved();
    }

    /** Tells whether something on the screen is not yet in the database, for whatever reason. */
    public boolean isUnsettled() {
        Work now = work;
        return now != null && (now.autosave().isSaving() || now.autosave().unsaved() > 0);
    }

    /** Lets what could not be kept be as it is in the database. */
    public void discard() {
        rows.forEach(row -> row.show(row.saved()));
        notice.set(null);
        drawKeeping();
        drawState();
    }

    /** Lets what could not be kept be, and reads the sheet anew. */
    private void reread() {
        Work now = work;
        discard();
        if (now != null) {
            open(now.opened().sheet().key(), now.opened().count());
        }
    }

    /** Tries once more to keep what is not kept. */
    public void saveAgain() {
        Work now = work;
        if (now != null) {
            now.autosave().saveAll();
        }
    }

    /** Puts the message away. */
    public void dismiss() {
        notice.set(null);
    }

    private void take(OpenedSheet sheet) {
        failure.set(null);
        Sheet before = sheet();
        int row = before != null && before.key().equals(sheet.sheet().key()) ? cursor.focus().get().row() : 0;
        Autosave autosave = new Autosave(desk, runner, sheet.sheet().key(), sheet.rows(),
                new Autosave.Answers(this::drawKeeping, this::kept, this::outdated, this::refused, this::failed));
        work = new Work(sheet, sheet.check(), new CapReader(sheet.sheet(), sheet.count(), sheet.capException(), sheet.choices(), texts),
                autosave);
        typing.begin();
        rows.setAll(sheet.rows());
        keeping.set(new Keeping(Keeping.Kind.UNTOUCHED, ""));
        notice.set(null);
        cursor.begin(row, GridColumn.of(sheet.sheet().key()));
        opened.set(sheet);
        drawState();
    }

    /** Says that in the place. */
    void say(Notice words) {
        notice.set(words);
    }

    /** What may stand in the sheet, {@code null} without one. */
    @Nullable MarksCheck check() {
        Work now = work;
        return now == null ? null : now.check();
    }

    /**
     * Shows and keeps those changes, all of them or none; one that changes nothing is none.
     *
     * @param made told what really changed, before anything is drawn
     * @return whether nothing stands against them
     */
    boolean make(List<Change> changes, Consumer<List<Change>> made) {
        Work now = work;
        if (now == null) {
            return false;
        }
        List<Change> real = changes.stream()
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
        if (isShut(real)) {
            return false;
        }
        notice.set(null);
        if (real.isEmpty()) {
            return true;
        }
        Map<String, GridRow> bySubject = bySubject();
        real.forEach(each -> {
            GridRow row = bySubject.get(each.subject());
            if (row != null) {
                row.show(each.after());
            }
        });
        made.accept(real);
        drawState();
        now.autosave().save(real.stream().map(Change::subject).toList());
        return true;
    }

    /** Whether nothing may be changed there whatever it is; then the place says why. */
    boolean isShut(List<Change> wanted) {
        Work now = work;
        if (now == null) {
            return true;
        }
        Optional<Notice> shut = ReadOnlyRows.shut(now.opened(), bySubject(), wanted, texts);
        shut.ifPresent(notice::set);
        return shut.isPresent();
    }

    private Map<String, GridRow> bySubject() {
        return rows.stream().collect(Collectors.toMap(row -> row.entry().subject(), row -> row));
    }

    private void kept(List<GridRow> some) {
        edits.set(edits.get() + some.size());
        Sheet sheet = sheet();
        if (sheet != null) {
            some.stream().filter(Rejudging::isNeeded).forEach(row -> Rejudging.start(desk, runner, sheet.key(), row));
        }
    }

    private void outdated(List<Saving.Conflict> conflicts) {
        Work now = work;
        if (now == null) {
            return;
        }
        typing.forget(conflicts.stream().map(Saving.Conflict::subject).collect(Collectors.toSet()));
        Saving.Conflict first = conflicts.getFirst();
        notice.set(notices.outdated(now.opened().sheet(), first, bySubject().get(first.subject()), () ->
                typing.make(conflicts.stream()
                        .map(each -> new Change(each.subject(), each.theirs(), each.mine()))
                        .toList(), cursor.focus().get().column())));
        drawState();
    }

    private void refused(List<Saving.Refusal> refusals) {
        notice.set(notices.refused(refusals, bySubject().get(refusals.getFirst().subject())));
    }

    private void failed(Throwable thrown) {
        notice.set(notices.failed(thrown));
    }

    private void drawState() {
        OpenedSheet now = opened.get();
        if (now != null) {
            state.set(SheetState.words(SheetState.tally(now.sheet(), rows), texts));
        }
        drawCap();
    }

    private void drawCap() {
        Work now = work;
        if (now != null && now.opened().decisions().isFrozen()) {
            cap.set(new DecidingWords(texts).cap(now.opened().decisions().cap()));
            return;
        }
        cap.set(now == null ? null : now.cap().read(rows, cursor.focus().get().column(), kindAt(cursor.focus().get())));
    }

    /** The cap on what is decided or waits to be, wherever the keyboard stands; {@code null} where nothing can be changed. */
    @Nullable CapLine decisionCap() {
        Work now = work;
        return now == null || now.opened().decisions().isFrozen()
                ? null
                : now.cap().read(rows, GridColumn.DECISION, kindAt(cursor.focus().get()));
    }

    private SubjectKind kindAt(GridFocus at) {
        return at.row() < rows.size() ? rows.get(at.row()).entry().kind() : SubjectKind.MEMBER;
    }

    private void drawKeeping() {
        Work now = work;
        if (now != null) {
            keeping.set(Keeping.of(now.autosave().isSaving(), now.autosave().unsaved(), clock.get(), texts));
        }
    }
}

package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Bảng xếp loại: levels, scores and reasons of one sheet, kept at every key; undo, paste, the cap. */
public final class GridViewModel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

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
    private final ReadOnlyObjectWrapper<GridFocus> focus =
            new ReadOnlyObjectWrapper<>(new GridFocus(0, GridColumn.DECISION));
    private final ReadOnlyObjectWrapper<Integer> edits = new ReadOnlyObjectWrapper<>(0);

    private @Nullable Work work;
    private int asked;

    /** What belongs to one opened sheet. */
    private record Work(OpenedSheet opened, MarksCheck check, CapReader cap, Autosave autosave, History history) {}

    /** Knows nothing until {@link #open}. */
    public GridViewModel(RatingDesk desk, TaskRunner runner, Texts texts, Supplier<LocalTime> clock) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.clock = clock;
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
    public ReadOnlyObjectProperty<GridFocus> focus() {
        return focus.getReadOnlyProperty();
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

    /** The row with the keyboard. */
    public Optional<GridRow> focused() {
        int at = focus.get().row();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /** Puts the keyboard there, inside the sheet. */
    public void focus(int row, GridColumn column) {
        if (rows.isEmpty() || !columns().contains(column)) {
            return;
        }
        GridFocus next = new GridFocus(Math.clamp(row, 0, rows.size() - 1), column);
        boolean other = next.column() != focus.get().column() || sheet() == null || kindAt(next) != kindAt(focus.get());
        focus.set(next);
        if (other) {
            drawCap();
        }
    }

    /** Puts the keyboard on the decision of that subject, if it stands here. */
    public void focusOn(String subject) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).entry().subject().equals(subject)) {
                focus(i, GridColumn.DECISION);
            }
        }
    }

    /** Moves by rows and columns, not beyond the edge. */
    public void move(int byRows, int byColumns) {
        List<GridColumn> columns = columns();
        if (!columns.isEmpty()) {
            int column = Math.clamp(columns.indexOf(focus.get().column()) + (long) byColumns, 0, columns.size() - 1);
            focus(focus.get().row() + byRows, columns.get(column));
        }
    }

    /** Moves one cell on or back, over the ends of rows; tells whether there was one. */
    public boolean step(int by) {
        List<GridColumn> columns = columns();
        int at = focus.get().row() * columns.size() + columns.indexOf(focus.get().column()) + by;
        if (columns.isEmpty() || at < 0 || at >= rows.size() * columns.size()) {
            return false;
        }
        focus(at / columns.size(), columns.get(at % columns.size()));
        return true;
    }

    /** Goes to the next subject whose given name begins so, from the focused one on, round the end. */
    public boolean jump(String folded) {
        int from = focus.get().row() + (folded.length() == 1 ? 1 : 0);
        for (int i = 0; i < rows.size(); i++) {
            int at = (from + i) % rows.size();
            if (rows.get(at).isFoundBy(folded)) {
                focus(at, focus.get().column());
                return true;
            }
        }
        return false;
    }

    /** Sets the level of that rank in the focused cell; nothing happens in the score. */
    public void setLevel(int rank) {
        Work now = work;
        GridColumn column = focus.get().column();
        if (now == null || !column.holdsLevels()) {
            return;
        }
        now.check().levels().levels().stream().filter(level -> level.rank() == rank).findFirst().ifPresent(level ->
                focused().ifPresent(row -> edit(row, column.with(row.state().get().marksOrNone(), level.code()))));
    }

    /** Empties the focused cell. */
    public void clear() {
        GridColumn column = focus.get().column();
        focused().ifPresent(row -> {
            if (column == GridColumn.SCORE) {
                typeScore("");
            } else {
                edit(row, column.with(row.state().get().marksOrNone(), null));
            }
        });
    }

    /** Decides that the focused subject gets no level, for that reason. */
    public void decideReason(NotRatedReason reason) {
        focused().ifPresent(row -> {
            Outcome before = row.state().get().marksOrNone().outcome();
            boolean same = before instanceof Outcome.NotRated not && not.reason() == reason;
            edit(row, row.state().get().marksOrNone().with(same ? before : new Outcome.NotRated(reason, null)));
        });
    }

    /** Takes a score as typed into the focused row; one that cannot be kept stays visible with the reason. */
    public void typeScore(String typed) {
        GridRow row = focused().orElse(null);
        Work now = work;
        if (row == null || now == null) {
            return;
        }
        Optional<BigDecimal> score = ScoreReading.read(typed);
        Optional<Problem> wrong = score.isEmpty() && !typed.isBlank()
                ? Optional.of(Problem.error(RatingProblem.NOT_A_SCORE, "", Map.of("value", typed.strip())))
                : now.check().score(score.orElse(null));
        if (wrong.isPresent()) {
            row.showTyped(typed.strip());
            notice.set(Notice.of(Notice.Kind.ERROR, row.entry().name() + ": " + texts.of(wrong.get())));
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
        Work now = work;
        if (now == null) {
            return;
        }
        GridColumn column = focus.get().column().holdsLevels() ? focus.get().column() : GridColumn.DECISION;
        Optional<Level> level = now.check().levels().levels().stream().filter(each -> each.rank() == rank).findFirst();
        List<GridRow> waiting = rows.stream().filter(row -> !row.isDecided() && isWaiting(row, column)).toList();
        if (level.isEmpty() || (!waiting.isEmpty() && !edit(
                waiting, column, row -> column.with(row.state().get().marksOrNone(), level.get().code())))) {
            return;
        }
        notice.set(Notice.of(Notice.Kind.INFO, texts.get(waiting.isEmpty() ? "rating.rest.nobody" : "rating.rest.done", Map.of(
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
        List<Change> changes = rows.stream()
                .filter(row -> !row.isDecided() && levels.containsKey(row.entry().subject()))
                .map(row -> new Change(row.entry().subject(), row.marks(), row.tidied(
                        column.with(row.state().get().marksOrNone(), levels.get(row.entry().subject())))))
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
        return make(new History.Step(changes, column), true) ? changes.size() : -1;
    }

    /** Writes that score into that row, as one step. */
    void score(GridRow row, BigDecimal score) {
        edit(List.of(row), GridColumn.SCORE, each -> each.state().get().marksOrNone().with(
                scored(each.state().get().marksOrNone().proposals(), score)));
    }

    /** Says that in the place. */
    void say(Notice words) {
        notice.set(words);
    }

    /** Takes a block of a spreadsheet from the focused cell on; all of it is checked first. */
    public void paste(String words) {
        Work now = work;
        PastedBlock block = PastedBlock.of(words);
        if (now == null || block.rows() == 0) {
            return;
        }
        PasteReading reading = new PasteReading(now.check(), texts);
        List<Change> changes = new ArrayList<>();
        List<String> wrong = reading.read(block, rows, columns(), focus.get(), changes);
        if (!wrong.isEmpty()) {
            String more = wrong.size() == 1 ? "" : " " + texts.get("rating.paste.more", Map.of(
                    "count", String.valueOf(wrong.size() - 1)));
            notice.set(Notice.of(Notice.Kind.ERROR, wrong.getFirst() + more));
            return;
        }
        if (make(new History.Step(changes, focus.get().column()), true)) {
            notice.set(Notice.of(Notice.Kind.DONE, texts.get("rating.paste.done", Map.of(
                    "rows", String.valueOf(block.rows()), "changed", String.valueOf(changes.size())))));
        }
    }

    /** Takes the latest step back. */
    public void undo() {
        Work now = work;
        if (now != null) {
            now.history().back().ifPresentOrElse(
                    step -> retrace(step, now.history()::undone),
                    () -> notice.set(Notice.of(Notice.Kind.INFO, texts.get("rating.undo.none"))));
        }
    }

    /** Makes the step taken back again. */
    public void redo() {
        Work now = work;
        if (now != null) {
            now.history().forth().ifPresentOrElse(
                    step -> retrace(step, now.history()::redone),
                    () -> notice.set(Notice.of(Notice.Kind.INFO, texts.get("rating.redo.none"))));
        }
    }

    /** Tells whether there is a step to take back. */
    public boolean canUndo() {
        Work now = work;
        return now != null && now.history().canUndo();
    }

    /** Tells whether there is a step to make again. */
    public boolean canRedo() {
        Work now = work;
        return now != null && now.history().canRedo();
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
        int row = before != null && before.key().equals(sheet.sheet().key()) ? focus.get().row() : 0;
        Autosave autosave = new Autosave(desk, runner, sheet.sheet().key(), sheet.rows(),
                new Autosave.Answers(this::drawKeeping, this::kept, this::outdated, this::refused, this::failed));
        work = new Work(sheet, sheet.check(), new CapReader(sheet.sheet(), sheet.count(), sheet.capException(), sheet.choices(), texts),
                autosave, new History());
        rows.setAll(sheet.rows());
        keeping.set(new Keeping(Keeping.Kind.UNTOUCHED, ""));
        notice.set(null);
        GridColumn column = columns().contains(focus.get().column()) ? focus.get().column() : GridColumn.DECISION;
        focus.set(new GridFocus(Math.clamp(row, 0, Math.max(0, sheet.rows().size() - 1)), column));
        opened.set(sheet);
        drawState();
    }

    private void edit(GridRow row, Marks wanted) {
        edit(List.of(row), focus.get().column(), _ -> wanted);
    }

    private boolean edit(List<GridRow> some, GridColumn column, Function<GridRow, Marks> wanted) {
        List<Change> changes = some.stream()
                .map(row -> new Change(row.entry().subject(), row.marks(), row.tidied(wanted.apply(row))))
                .toList();
        return make(new History.Step(changes, column), true);
    }

    /** Shows and keeps the step; one that changes nothing is no step. */
    private boolean make(History.Step step, boolean remembered) {
        Work now = work;
        if (now == null) {
            return false;
        }
        if (!now.opened().sheet().open()) {
            int year = now.opened().sheet().key().year();
            notice.set(Notice.of(Notice.Kind.ERROR, texts.of(Problem.error(
                    RatingProblem.YEAR_NOT_OPEN, "", Map.of("year", String.valueOf(year))))));
            return false;
        }
        List<Change> real = step.changes().stream()
                .filter(each -> !Objects.equals(each.before(), each.after()))
                .toList();
        if (real.isEmpty()) {
            return true;
        }
        Map<String, GridRow> bySubject = bySubject();
        Optional<Notice> finished = ReadOnlyRows.refusal(now.opened(), bySubject, real, texts);
        if (finished.isPresent()) {
            notice.set(finished.get());
            return false;
        }
        notice.set(null);
        real.forEach(each -> {
            GridRow row = bySubject.get(each.subject());
            if (row != null) {
                row.show(each.after());
            }
        });
        if (remembered) {
            now.history().did(new History.Step(real, step.column()));
        }
        drawState();
        now.autosave().save(real.stream().map(Change::subject).toList());
        return true;
    }

    /** A step that may no longer be made stays where it is, and the place says why. */
    private void retrace(History.Step step, Runnable made) {
        if (make(step, false)) {
            made.run();
            drawState();
        }
        String first = step.changes().getFirst().subject();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).entry().subject().equals(first)) {
                focus(i, step.column());
            }
        }
    }

    private Map<String, GridRow> bySubject() {
        return rows.stream().collect(Collectors.toMap(row -> row.entry().subject(), row -> row));
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
        now.history().forget(conflicts.stream().map(Saving.Conflict::subject).collect(Collectors.toSet()));
        Map<String, GridRow> bySubject = bySubject();
        Saving.Conflict first = conflicts.getFirst();
        GridRow row = bySubject.get(first.subject());
        MarksWords words = new MarksWords(now.opened().sheet(), texts);
        String sentence = texts.of(Problem.error(RatingProblem.CHANGED_MEANWHILE, "", Map.of(
                "who", row == null ? "" : row.entry().name(),
                "mine", words.of(first.mine()),
                "theirs", words.of(first.theirs()))));
        notice.set(new Notice(Notice.Kind.ERROR, sentence, new Notice.Action(texts.get("rating.keep-mine"), () ->
                make(new History.Step(conflicts.stream()
                        .map(each -> new Change(each.subject(), each.theirs(), each.mine()))
                        .toList(), focus.get().column()), true))));
        drawState();
    }

    private void refused(List<Saving.Refusal> refusals) {
        Saving.Refusal first = refusals.getFirst();
        GridRow row = bySubject().get(first.subject());
        String who = row == null ? "" : row.entry().name() + ": ";
        // What somebody decided meanwhile cannot be saved over by trying again.
        boolean decided = first.problem().code() == RatingProblem.ALREADY_DECIDED;
        notice.set(new Notice(Notice.Kind.ERROR, who + texts.of(first.problem()), decided
                ? new Notice.Action(texts.get("rating.reread"), this::reread)
                : new Notice.Action(texts.get("rating.save-again"), this::saveAgain)));
    }

    private void failed(Throwable thrown) {
        Notice.Action again = new Notice.Action(texts.get("rating.save-again"), this::saveAgain);
        String words = switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("rating.bug", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        notice.set(new Notice(Notice.Kind.ERROR, words, again));
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
        cap.set(now == null ? null : now.cap().read(rows, focus.get().column(), kindAt(focus.get())));
    }

    private SubjectKind kindAt(GridFocus at) {
        return at.row() < rows.size() ? rows.get(at.row()).entry().kind() : SubjectKind.MEMBER;
    }

    private void drawKeeping() {
        Work now = work;
        if (now == null) {
            return;
        }
        int unsaved = now.autosave().unsaved();
        if (now.autosave().isSaving()) {
            keeping.set(new Keeping(Keeping.Kind.SAVING, texts.get("rating.saving")));
        } else if (unsaved > 0) {
            keeping.set(new Keeping(Keeping.Kind.UNSAVED, texts.get("rating.unsaved", Map.of(
                    "count", Numbers.count(unsaved)))));
        } else {
            keeping.set(new Keeping(Keeping.Kind.SAVED, texts.get("rating.saved", Map.of(
                    "time", CLOCK.format(clock.get())))));
        }
    }
}

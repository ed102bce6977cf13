package vn.xeploai.ui.meeting;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.UnitSession;

/** Kiểm điểm: the cells and other bodies of the unit and year looked at, and the session of one of them. */
public final class MeetingViewModel {
    /** What the place is doing. */
    public enum Phase {
        /** Fetching the cells for the first time. */
        LOADING,
        /** There is no cell. */
        EMPTY,
        /** Cells are shown. */
        READY,
        /** The cells could not be had. */
        FAILED
    }

    private final MeetingDesk desk;
    private final TaskRunner runner;
    private final Supplier<LocalTime> clock;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>(new Opened.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable SessionKey> chosen = new ReadOnlyObjectWrapper<>();
    private final SessionList list;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.HEAD);
    private final Map<SessionKey, SessionViewModel> unfinished = new HashMap<>();
    private int year;
    private @Nullable String unit;
    private int asked;
    private int fetched;

    /**
     * Knows nothing until {@link #show}.
     *
     * @param clock for "saved at"
     */
    public MeetingViewModel(MeetingDesk desk, TaskRunner runner, Supplier<LocalTime> clock, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.clock = clock;
        this.texts = texts;
        list = new SessionList(texts);
    }

    /** What the place is doing. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why there are no cells. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** What stands beside the list. */
    public ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** How many cells have met. */
    public ReadOnlyStringProperty state() {
        return list.state();
    }

    /** The cells and other bodies, as far as the filter leaves them. */
    public ObservableList<CellRow> cells() {
        return list.shown();
    }

    /** The session of the chosen body, if one is chosen. */
    public ReadOnlyObjectProperty<@Nullable SessionKey> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Words looked for among the cells. */
    public StringProperty filter() {
        return list.filter();
    }

    /** The page of the session shown; stays when another cell is chosen. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** The year looked at. */
    public int year() {
        return year;
    }

    /** Whether something is on its way to the records. */
    public boolean isSaving() {
        return opened.get() instanceof Opened.Session now && now.model().isSaving();
    }

    /** Whether something typed in any session opened so far is on the screen only. */
    public boolean holdsUnsaved() {
        return unfinished.values().stream().anyMatch(SessionViewModel::hasUnsaved)
                || (opened.get() instanceof Opened.Session now && (now.model().isSaving() || now.model().hasUnsaved()));
    }

    /** The unit whose cells are listed. */
    public @Nullable String unit() {
        return unit;
    }

    /** Looks at the cells of that unit in that year. */
    public void show(int shownYear, @Nullable String shownUnit) {
        boolean elsewhere = shownYear != year;
        year = shownYear;
        unit = shownUnit;
        list(elsewhere);
    }

    /** Fetches everything again, once what is on the screen is kept; what is refused stays on the screen. */
    public void refresh() {
        if (opened.get() instanceof Opened.Session(SessionViewModel open)) {
            open.onceKept(this::giveUp);
        } else {
            giveUp();
        }
    }

    /** Gives up what was typed into the session shown and is not kept, for what the records say. */
    public void giveUp() {
        SessionKey key = chosen.get();
        if (key != null) {
            unfinished.remove(key);
        }
        opened.set(new Opened.Nothing());
        list(true);
    }

    /** Shows that session, or tells that there is none. */
    public void choose(SessionKey key) {
        if (!key.equals(chosen.get())) {
            fetch(key);
        }
    }

    /** Opens a session for the chosen body. */
    public void open() {
        SessionKey key = chosen.get();
        if (key != null) {
            // A new session begins with its head, wherever the last one was left.
            page.set(Page.HEAD);
            ask(key, () -> desk.open(key));
        }
    }

    private void list(boolean again) {
        int ticket = ++asked;
        int wantedYear = year;
        String wantedUnit = unit;
        runner.start(
                _ -> desk.list(wantedYear, wantedUnit),
                TaskRunner.Reply.of(
                        found -> {
                            if (ticket == asked) {
                                take(found, again);
                            }
                        },
                        thrown -> {
                            if (ticket == asked) {
                                failure.set(Failure.of(thrown));
                                phase.set(Phase.FAILED);
                            }
                        }));
    }

    private void take(List<UnitSession> found, boolean again) {
        failure.set(null);
        list.take(found, year);
        phase.set(list.isEmpty() ? Phase.EMPTY : Phase.READY);
        SessionKey before = chosen.get();
        SessionKey now = before == null ? null : before.in(year);
        boolean stillThere = now != null && list.holds(now);
        if (list.isEmpty()) {
            chosen.set(null);
            opened.set(new Opened.Nothing());
        } else if (now == null || !stillThere) {
            fetch(list.first(unit));
        } else if (again) {
            fetch(now);
        }
    }

    private void fetch(SessionKey key) {
        keepUnfinished();
        chosen.set(key);
        SessionViewModel waiting = unfinished.get(key);
        if (waiting != null) {
            opened.set(new Opened.Session(waiting));
        } else {
            ask(key, () -> desk.load(key));
        }
    }

    /** What could not be kept is on the screen only: it waits there until somebody comes back. */
    private void keepUnfinished() {
        if (opened.get() instanceof Opened.Session(SessionViewModel model)) {
            if (model.hasUnsaved()) {
                unfinished.put(model.key(), model);
            } else {
                unfinished.remove(model.key());
            }
        }
    }

    private void ask(SessionKey key, Supplier<SessionSheet> question) {
        int ticket = ++fetched;
        opened.set(new Opened.Fetching(list.nameOf(key)));
        runner.start(
                _ -> question.get(),
                TaskRunner.Reply.of(
                        sheet -> {
                            if (ticket == fetched) {
                                opened.set(shown(sheet));
                                relist();
                            }
                        },
                        thrown -> {
                            if (ticket == fetched) {
                                opened.set(new Opened.Failed(Failure.of(thrown)));
                            }
                        }));
    }

    private Opened shown(SessionSheet sheet) {
        if (!sheet.opened()) {
            int open = (int) sheet.limitations().stream().filter(each -> each.isOpenIn(year)).count();
            return new Opened.NotYet(
                    sheet.session().key(), BodyName.of(sheet.unit(), sheet.session().key().body(), texts),
                    sheet.people().size(), open);
        }
        return new Opened.Session(new SessionViewModel(desk, runner, clock, texts, sheet, this::relist, this::renew));
    }

    /** Another list of people: everything that has a line for each of them is made anew. */
    private void renew(SessionSheet sheet) {
        if (opened.get() instanceof Opened.Session(SessionViewModel now) && now.key().equals(sheet.session().key())) {
            opened.set(shown(sheet));
        }
        relist();
    }

    private void relist() {
        list(false);
    }
}

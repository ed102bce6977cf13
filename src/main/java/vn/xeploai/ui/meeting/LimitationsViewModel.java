package vn.xeploai.ui.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.meeting.MeetingProblem;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;

/** Hạn chế, khuyết điểm: the open ones of earlier years first, then those found now; one of them is chosen. */
public final class LimitationsViewModel {
    private final Texts texts;
    private final SessionKey key;
    private final UnreadFields unread;
    private final Runnable touched;
    private final List<Slot<@Nullable Limitation>> listed = new ArrayList<>();
    private final List<Slot<@Nullable Limitation>> removed = new ArrayList<>();
    private final ObservableList<LimitationRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper deadlineProblem = new ReadOnlyStringWrapper("");
    private final StringProperty shortcoming = new SimpleStringProperty("");
    private final StringProperty cause = new SimpleStringProperty("");
    private final StringProperty remedy = new SimpleStringProperty("");
    private final StringProperty responsible = new SimpleStringProperty("");
    private final StringProperty deadline = new SimpleStringProperty("");
    private boolean showing;

    LimitationsViewModel(SessionSheet sheet, UnreadFields unread, Texts texts, Runnable touched) {
        this.texts = texts;
        this.unread = unread;
        this.key = sheet.session().key();
        this.touched = touched;
        List<Limitation> inOrder = sheet.limitations().stream()
                .sorted(Comparator.comparingInt((Limitation each) -> each.foundAt().year())
                        .thenComparing(Limitation::shortcoming))
                .toList();
        for (Limitation each : inOrder) {
            listed.add(slot(each));
            rows.add(row(each));
        }
        for (StringProperty words : List.of(shortcoming, cause, remedy, responsible, deadline)) {
            words.addListener(_ -> typed());
        }
        choose(0);
    }

    /** All on the table. */
    public ObservableList<LimitationRow> rows() {
        return rows;
    }

    /** Index of the chosen one, -1 where there is none. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why the deadline is not kept, or empty. */
    public ReadOnlyStringProperty deadlineProblem() {
        return deadlineProblem.getReadOnlyProperty();
    }

    /** Hạn chế. */
    public StringProperty shortcoming() {
        return shortcoming;
    }

    /** Nguyên nhân. */
    public StringProperty cause() {
        return cause;
    }

    /** Biện pháp khắc phục. */
    public StringProperty remedy() {
        return remedy;
    }

    /** Người, bộ phận chịu trách nhiệm. */
    public StringProperty responsible() {
        return responsible;
    }

    /** Thời hạn, as typed. */
    public StringProperty deadline() {
        return deadline;
    }

    /** How many of earlier years are still open. */
    public long openOfEarlierYears() {
        return rows.stream().filter(each -> each.earlier() && each.open()).count();
    }

    /** Chooses one; beyond the ends nothing happens. */
    public void choose(int index) {
        if (index < 0 || index >= listed.size()) {
            return;
        }
        showing = true;
        chosen.set(index);
        Limitation now = of(listed.get(index));
        shortcoming.set(now.shortcoming());
        cause.set(Typed.shown(now.cause()));
        remedy.set(Typed.shown(now.remedy()));
        responsible.set(Typed.shown(now.responsible()));
        LocalDate day = now.deadline();
        deadline.set(unread.shown(UnreadEntry.deadlineOf(now.id()), day == null ? "" : Dates.day(day)));
        readDeadline(now);
        showing = false;
    }

    /** Begins a new one. */
    public void add() {
        Slot<@Nullable Limitation> fresh = slot(null);
        fresh.set(new Limitation(UUID.randomUUID(), key, "", null, null, null, null, null));
        listed.add(fresh);
        rows.add(row(of(fresh)));
        choose(listed.size() - 1);
        touched.run();
    }

    /** Takes the chosen one away; one that another year knows of stays. */
    public void remove() {
        int index = chosen.get();
        if (index < 0 || rows.get(index).earlier() || rows.get(index).later()) {
            return;
        }
        Slot<@Nullable Limitation> gone = listed.remove(index);
        unread.clear(UnreadEntry.deadlineOf(of(gone).id()));
        gone.set(null);
        removed.add(gone);
        chosen.set(-1);
        rows.remove(index);
        blank();
        choose(Math.min(index, listed.size() - 1));
        touched.run();
    }

    /** Repaired this year, or still open; nothing where a later session recorded it. */
    public void toggleClosed() {
        int index = chosen.get();
        if (index >= 0 && !rows.get(index).later()) {
            Slot<@Nullable Limitation> slot = listed.get(index);
            slot.set(of(slot).closedIn(of(slot).isOpen() ? key.year() : null));
            rows.set(index, row(of(slot)));
            touched.run();
        }
    }

    Stream<Pending> pending() {
        return Stream.concat(listed.stream(), removed.stream()).flatMap(Slot::pending);
    }

    private void typed() {
        int index = chosen.get();
        if (showing || index < 0 || rows.get(index).earlier()) {
            return;
        }
        Slot<@Nullable Limitation> slot = listed.get(index);
        Limitation before = of(slot);
        slot.set(new Limitation(
                before.id(), before.foundAt(), Objects.requireNonNullElse(Typed.words(shortcoming.get()), ""),
                Typed.words(cause.get()), Typed.words(remedy.get()), Typed.words(responsible.get()),
                readDeadline(before), before.closedIn()));
        rows.set(index, row(of(slot)));
        touched.run();
    }

    /** What cannot be read leaves the deadline as it was last kept. */
    private @Nullable LocalDate readDeadline(Limitation before) {
        String field = UnreadEntry.deadlineOf(before.id());
        Optional<LocalDate> day = Typed.day(deadline.get());
        if (day.isPresent() || deadline.get().isBlank()) {
            deadlineProblem.set("");
            unread.clear(field);
            return day.orElse(null);
        }
        deadlineProblem.set(texts.of(Problem.error(MeetingProblem.NOT_A_DAY, "", Map.of("value", deadline.get()))));
        unread.leave(field, deadline.get());
        return before.deadline();
    }

    private void blank() {
        showing = true;
        for (StringProperty words : List.of(shortcoming, cause, remedy, responsible, deadline)) {
            words.set("");
        }
        deadlineProblem.set("");
        showing = false;
    }

    private LimitationRow row(Limitation each) {
        LocalDate day = each.deadline();
        String details = Stream.of(Typed.shown(each.responsible()), day == null ? "" : Dates.day(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String words = each.shortcoming().isBlank() ? texts.get("meeting.limitation.blank") : each.shortcoming();
        return new LimitationRow(
                each.id(), each.foundAt().year(), each.foundAt().year() < key.year(), each.isOpenIn(key.year()),
                !each.isOpen() && each.isOpenIn(key.year()), words, details);
    }

    private static Slot<@Nullable Limitation> slot(@Nullable Limitation kept) {
        return new Slot<@Nullable Limitation>(kept, SessionChange.Limit::new);
    }

    private static Limitation of(Slot<@Nullable Limitation> slot) {
        return Objects.requireNonNull(slot.now(), "a removed limitation is not listed");
    }
}

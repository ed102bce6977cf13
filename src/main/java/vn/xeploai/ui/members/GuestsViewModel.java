package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.Steps;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.GuestStep;

/** Trang Nơi cư trú: members of other places who are active where they live, and the comment about each in the year. */
public final class GuestsViewModel {
    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final ListExport export;
    private final Steps<GuestStep, ResidenceGuest> steps;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ResidenceGuest>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final GuestWords words;
    private final GuestDraft draft;
    private List<ResidenceGuest> all = List.of();
    private int year;
    private @Nullable String unit;
    private @Nullable UUID kept;
    private int asked;

    /** Reads nothing before {@link #refresh}. */
    public GuestsViewModel(MembersDesk desk, TaskRunner runner, Texts texts, ListExport export) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.export = export;
        words = new GuestWords(desk, texts);
        draft = new GuestDraft(desk, words);
        year = desk.keep().today().getYear();
        steps = new Steps<>(runner, texts, new Steps.Kind<>(
                step -> {
                    desk.guests().apply(step);
                    return Optional.empty();
                },
                GuestStep::reversed, this::follow, "",
                texts.get("ui.members.nothing-to-undo"), texts.get("ui.members.nothing-to-redo")));
        search.subscribe(this::show);
    }

    /** Words to look for. */
    public StringProperty search() {
        return search;
    }

    /** Those found, by name. */
    public ReadOnlyObjectProperty<List<ResidenceGuest>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Who is being typed. */
    public GuestDraft draft() {
        return draft;
    }

    /** What happened last, and taking it back. */
    public Steps<GuestStep, ResidenceGuest> steps() {
        return steps;
    }

    /** The year whose comments are shown. */
    public int year() {
        return year;
    }

    /** Only that year, only below that unit; empty for all. */
    public void lookAt(int otherYear, @Nullable String otherUnit) {
        if (otherYear > 0) {
            year = otherYear;
        }
        if (otherUnit != null) {
            unit = otherUnit.isEmpty() ? null : otherUnit;
        }
    }

    /** Reads them anew. */
    public void refresh() {
        int ticket = ++asked;
        String below = unit;
        runner.start(
                _ -> desk.guests().guests(year, below),
                TaskRunner.Reply.of(
                        found -> {
                            if (ticket == asked) {
                                all = found;
                                show();
                            }
                        },
                        thrown -> {
                            if (Failure.of(thrown) instanceof Failure.Known known) {
                                steps.say(Notice.Kind.ERROR, texts.of(known.problem()));
                            }
                        }));
    }

    /** How many, and of how many the comment of the year is there. */
    public String countLine() {
        return texts.get("ui.guests.count", Map.of(
                "count", Numbers.count(rows.get().size()), "year", String.valueOf(year),
                "done", Numbers.count(rows.get().stream().filter(each -> !content(each).isEmpty()).count())));
    }

    /** The comment of the year in words; empty while there is none. */
    public String content(ResidenceGuest guest) {
        return words.content(guest, year);
    }

    /** When it was sent; empty while it was not. */
    public String sentOn(ResidenceGuest guest) {
        return words.sentOn(guest, year);
    }

    /** Name of the cell. */
    public String cell(ResidenceGuest guest) {
        return words.cell(guest);
    }

    /** Cells that could be meant. */
    public List<Organization> cells(String typed) {
        return desk.find().organizations(typed, true, 8);
    }

    /** Begins somebody new. */
    public void begin() {
        if (isFree()) {
            draft.fill(null, year);
        }
    }

    /** Opens somebody. */
    public void open(ResidenceGuest guest) {
        if (isFree()) {
            draft.fill(guest, year);
        }
    }

    /** Puts the draft away; tells whether there was one. */
    public boolean giveUp() {
        return draft.giveUp();
    }

    /** Whether something is typed that is not kept. */
    public boolean isDirty() {
        return draft.isDirty();
    }

    /** Keeps what is typed, if nothing is wrong with it. */
    public void save() {
        apply(draft.keeping(), "ui.guests.saved");
    }

    /** Takes the open one away. */
    public void remove() {
        apply(draft.removing(), "ui.guests.removed");
    }

    /** Takes the last step back, unless something is typed. */
    public void undo() {
        if (isFree()) {
            steps.undo(step -> said(step, "ui.members.undone"));
        }
    }

    /** Does it again. */
    public void redo() {
        if (isFree()) {
            steps.redo(step -> said(step, "ui.members.redone"));
        }
    }

    /** Writes the list into a workbook. */
    public void export() {
        export.list(texts.get("ui.guests.file"), words.sheet(rows.get(), year));
    }

    private void apply(@Nullable GuestStep step, String key) {
        if (step != null) {
            steps.apply(step, kept -> said(kept, key), _ -> {});
        }
    }

    private String said(GuestStep step, String key) {
        return texts.get(key, Map.of("who", step.some().fullName()));
    }

    private boolean isFree() {
        if (isDirty()) {
            steps.say(Notice.Kind.WARNING, texts.get("ui.guests.unsaved"));
        }
        return !isDirty();
    }

    /** The guest of the last step, to be chosen in the list; asked once. */
    public @Nullable UUID takeKept() {
        UUID last = kept;
        kept = null;
        return last;
    }

    private void follow(GuestStep step) {
        kept = step.after() == null ? null : step.some().id();
        draft.giveUp();
        refresh();
    }

    private void show() {
        String[] wanted = VietnameseOrder.folded(search.get()).strip().split("\\s+");
        rows.set(all.stream()
                .filter(each -> {
                    String searched = VietnameseOrder.folded(String.join(" ", each.fullName(), each.home(), cell(each)));
                    return List.of(wanted).stream().allMatch(searched::contains);
                })
                .toList());
    }
}

package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.Steps;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.CheckedGuest;
import vn.xeploai.work.keeping.GuestField;
import vn.xeploai.work.keeping.GuestStep;
import vn.xeploai.work.port.ListSheet;

/** Trang Nơi cư trú: members of other places who are active where they live, and the comment about each in the year. */
public final class GuestsViewModel {
    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final ListExport export;
    private final Steps<GuestStep, ResidenceGuest> steps;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ResidenceGuest>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedGuest> checked = new ReadOnlyObjectWrapper<>(new CheckedGuest(Map.of(), null));
    private final Map<GuestField, StringProperty> words = new EnumMap<>(GuestField.class);
    private List<ResidenceGuest> all = List.of();
    private int year;
    private @Nullable String unit;
    private @Nullable UUID kept;
    private int asked;
    private boolean filling;

    /**
     * Who is being typed.
     *
     * @param id of the guest
     * @param stored {@code null} for somebody new
     */
    public record Draft(UUID id, @Nullable ResidenceGuest stored) {}

    /** Reads nothing before {@link #refresh}. */
    public GuestsViewModel(MembersDesk desk, TaskRunner runner, Texts texts, ListExport export) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.export = export;
        year = desk.keep().today().getYear();
        steps = new Steps<>(runner, texts, new Steps.Kind<>(
                step -> {
                    desk.guests().apply(step);
                    return Optional.empty();
                },
                GuestStep::reversed, this::follow, "",
                texts.get("ui.members.nothing-to-undo"), texts.get("ui.members.nothing-to-redo")));
        for (GuestField field : GuestField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(this::check);
            words.put(field, typed);
        }
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

    /** Who is being typed; {@code null} for nobody. */
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What is wrong with what is typed. */
    public ReadOnlyObjectProperty<CheckedGuest> checked() {
        return checked.getReadOnlyProperty();
    }

    /** What happened last, and taking it back. */
    public Steps<GuestStep, ResidenceGuest> steps() {
        return steps;
    }

    /** What is typed in that field. */
    public StringProperty words(GuestField field) {
        return Objects.requireNonNull(words.get(field));
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
        return guest.comment(year).map(GuestComment::content).map(each -> texts.get("ui.record.value." + each)).orElse("");
    }

    /** When it was sent; empty while it was not. */
    public String sentOn(ResidenceGuest guest) {
        return guest.comment(year).map(GuestComment::sentOn).map(Dates::day).orElse("");
    }

    /** Name of the cell. */
    public String cell(ResidenceGuest guest) {
        return desk.find().organizations().find(guest.cellCode()).map(Organization::name).orElse(guest.cellCode());
    }

    /** Cells that could be meant. */
    public List<Organization> cells(String typed) {
        return desk.find().organizations(typed, true, 8);
    }

    /** Begins somebody new. */
    public void begin() {
        if (isFree()) {
            fill(new Draft(UUID.randomUUID(), null));
        }
    }

    /** Opens somebody. */
    public void open(ResidenceGuest guest) {
        if (isFree()) {
            fill(new Draft(guest.id(), guest));
        }
    }

    /** Puts the draft away; tells whether there was one. */
    public boolean giveUp() {
        boolean open = draft.get() != null;
        draft.set(null);
        return open;
    }

    /** Whether something is typed that is not kept. */
    public boolean isDirty() {
        Draft open = draft.get();
        return open != null && words.entrySet().stream()
                .anyMatch(each -> !each.getValue().get().strip().equals(typed(open.stored(), each.getKey())));
    }

    /** Keeps what is typed, if nothing is wrong with it. */
    public void save() {
        Draft open = draft.get();
        ResidenceGuest made = checked.get().guest();
        if (open != null && made != null && isDirty()) {
            apply(new GuestStep(open.stored(), made), "ui.guests.saved");
        }
    }

    /** Takes the open one away. */
    public void remove() {
        Draft open = draft.get();
        if (open != null && open.stored() != null) {
            apply(new GuestStep(open.stored(), null), "ui.guests.removed");
        }
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
        List<ListSheet.Column> columns = new ArrayList<>();
        List.of("name", "birth", "home", "cell", "since", "until", "document", "comment", "sent", "note").forEach(key ->
                columns.add(new ListSheet.Column(texts.get("ui.guests.column." + key), 22)));
        export.list(texts.get("ui.guests.file"), new ListSheet(
                texts.get("ui.guests.title", Map.of("year", String.valueOf(year))), columns,
                rows.get().stream()
                        .map(each -> List.<Object>of(
                                each.fullName(), typed(each, GuestField.BIRTH_YEAR), each.home(), cell(each),
                                typed(each, GuestField.SINCE), typed(each, GuestField.UNTIL), typed(each, GuestField.DOCUMENT),
                                content(each), sentOn(each), typed(each, GuestField.NOTE)))
                        .toList()));
    }

    private void apply(GuestStep step, String key) {
        steps.apply(step, kept -> said(kept, key), _ -> {});
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
        draft.set(null);
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

    private void fill(Draft opened) {
        filling = true;
        words.forEach((field, typed) -> typed.set(typed(opened.stored(), field)));
        draft.set(opened);
        filling = false;
        check();
    }

    private void check() {
        Draft open = draft.get();
        if (!filling && open != null) {
            Map<GuestField, String> typed = new EnumMap<>(GuestField.class);
            words.forEach((field, property) -> typed.put(field, property.get()));
            checked.set(desk.guests().check(open.id(), typed, year, open.stored()));
        }
    }

    private String typed(@Nullable ResidenceGuest guest, GuestField field) {
        if (guest == null) {
            return "";
        }
        Object value = switch (field) {
            case FULL_NAME -> guest.fullName();
            case BIRTH_YEAR -> guest.birthYear();
            case CELL -> guest.cellCode();
            case HOME -> guest.home();
            case DOCUMENT -> guest.document();
            case SINCE -> guest.since();
            case UNTIL -> guest.until();
            case NOTE -> guest.note();
            case COMMENT -> guest.comment(year).map(GuestComment::content).orElse(null);
            case SENT_ON -> guest.comment(year).map(GuestComment::sentOn).orElse(null);
        };
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dates.day(day);
            default -> value.toString();
        };
    }
}

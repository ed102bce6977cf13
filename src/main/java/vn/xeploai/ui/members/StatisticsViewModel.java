package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.report.form.GroupWords;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.statistics.CrossTable;
import vn.xeploai.work.statistics.Dimension;
import vn.xeploai.work.statistics.Distribution;
import vn.xeploai.work.statistics.Figure;
import vn.xeploai.work.statistics.People;
import vn.xeploai.work.statistics.PeopleOnDay;
import vn.xeploai.work.statistics.Role;
import vn.xeploai.work.statistics.Statistics;

/** Trang Thống kê: about whom, by what, across what, on which day, in which unit; and the people behind each figure. */
public final class StatisticsViewModel {
    private static final int SHARE_DECIMALS = 1;

    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final GroupWords words;
    private final Consumer<Behind> open;
    private final ListExport export;
    private final ObjectProperty<People> people = new SimpleObjectProperty<>(People.MEMBERS);
    private final ObjectProperty<Dimension> by = new SimpleObjectProperty<>(Dimension.AGE);
    private final ObjectProperty<Optional<Dimension>> across = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> fault = new ReadOnlyObjectWrapper<>("");
    private int year;
    private @Nullable String unitCode;
    private @Nullable PeopleOnDay read;
    private int asked;
    private boolean filling;

    /**
     * What is to be seen.
     *
     * @param head whom and how many, on which day
     * @param note how the day was counted
     * @param lines the groups
     * @param cross both criteria, {@code null} for one
     * @param roles held together
     */
    public record Picture(
            String head, String note, Distribution lines, @Nullable CrossTable cross, List<Line> roles, Statistics statistics) {}

    /**
     * A figure with its name.
     *
     * @param name what it counts
     * @param figure who
     * @param whole of whom
     */
    public record Line(String name, Figure figure, Figure whole) {
        /** The share, or nothing where there is no whole. */
        public String percent() {
            return Numbers.percent(share(), SHARE_DECIMALS);
        }

        /** Part and whole. */
        public Share share() {
            return new Share(figure.count(), whole.count());
        }
    }

    /**
     * Reads nothing before {@link #refresh}.
     *
     * @param open shows the people behind a figure in the list
     */
    public StatisticsViewModel(
            MembersDesk desk, TaskRunner runner, Texts texts, ListExport export, Consumer<Behind> open) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.words = new GroupWords(texts);
        this.export = export;
        this.open = open;
        people.subscribe(this::show);
        by.subscribe(this::show);
        across.subscribe(this::show);
        day.subscribe(this::typed);
        unit.subscribe(this::typed);
    }

    /** About whom. */
    public ObjectProperty<People> people() {
        return people;
    }

    /** By what. */
    public ObjectProperty<Dimension> by() {
        return by;
    }

    /** Across what, if anything. */
    public ObjectProperty<Optional<Dimension>> across() {
        return across;
    }

    /** The day as typed. */
    public StringProperty day() {
        return day;
    }

    /** Code of the unit as typed; empty for all. */
    public StringProperty unit() {
        return unit;
    }

    /** What is to be seen; {@code null} while nothing is known. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** What is wrong with what was typed, or with the desk; empty when nothing is. */
    public ReadOnlyObjectProperty<String> fault() {
        return fault.getReadOnlyProperty();
    }

    /** The words of groups and criteria. */
    public GroupWords words() {
        return words;
    }

    /** The window looks at that year and unit. */
    public void lookAt(int otherYear, @Nullable String otherUnit) {
        if (otherYear != year) {
            year = otherYear;
            filling = true;
            day.set("");
            filling = false;
        }
        if (otherUnit != null) {
            filling = true;
            unit.set(otherUnit);
            filling = false;
        }
    }

    /** Reads the members anew. */
    public void refresh() {
        int ticket = ++asked;
        runner.start(
                _ -> {
                    LocalDate on = day.get().isBlank() ? desk.people().referenceDay(year()) : TypedDay.of(day.get().strip()).orElseThrow();
                    return desk.people().on(year(), on, unitCode());
                },
                TaskRunner.Reply.of(found -> arrived(ticket, found), thrown -> refused(ticket, thrown)));
    }

    /** Shows the people behind that figure in the list. */
    public void open(String part, Figure figure) {
        if (figure.count() > 0) {
            open.accept(new Behind(java.util.Set.copyOf(figure.members()), part));
        }
    }

    /** Writes what is to be seen into a workbook, numbers as numbers. */
    public void export() {
        Picture shown = picture.get();
        if (shown != null) {
            String title = texts.get("ui.statistics.title", Map.of(
                    "people", words.of(people.get()), "day", Dates.day(shown.statistics().day())));
            export.list(texts.get("ui.statistics.file"), new StatisticsSheet(texts, words, this::lines).of(title, shown));
        }
    }

    /** The groups as lines with their names. */
    public List<Line> lines(Distribution distribution) {
        return distribution.lines().stream()
                .map(line -> new Line(words.of(distribution.dimension(), line.group()), line.figure(), distribution.total()))
                .toList();
    }

    private void typed() {
        if (filling) {
            return;
        }
        if (!day.get().isBlank() && TypedDay.of(day.get().strip()).isEmpty()) {
            fault.set(texts.get("ui.statistics.bad-day"));
        } else if (!unit.get().isBlank() && desk.find().organizations().find(unit.get().strip()).isEmpty()) {
            fault.set(texts.get("ui.statistics.bad-unit"));
        } else {
            fault.set("");
            refresh();
        }
    }

    private int year() {
        return year != 0 ? year : desk.keep().today().getYear();
    }

    private @Nullable String unitCode() {
        String typedUnit = unit.get().strip();
        unitCode = typedUnit.isEmpty() ? null : typedUnit;
        return unitCode;
    }

    private void arrived(int ticket, PeopleOnDay found) {
        if (ticket == asked) {
            read = found;
            fault.set("");
            show();
        }
    }

    private void refused(int ticket, Throwable thrown) {
        if (ticket == asked) {
            fault.set(switch (Failure.of(thrown)) {
                case Failure.Known known -> texts.of(known.problem());
                case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
                case Failure.GivenUp _ -> "";
            });
        }
    }

    private void show() {
        PeopleOnDay found = read;
        if (found == null) {
            return;
        }
        Statistics statistics = found.of(people.get());
        Dimension down = by.get();
        CrossTable cross = across.get().filter(each -> each != down).map(each -> statistics.cross(down, each)).orElse(null);
        List<Line> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add(new Line(words.of(role), role.among(found.members()), role.whole().among(found.members())));
        }
        String head = texts.get("ui.statistics.head", Map.of(
                "people", words.of(people.get()), "count", Numbers.count(statistics.total().count()),
                "day", Dates.day(found.day())));
        picture.set(new Picture(
                head, texts.get(found.rowsSpeak() ? "ui.statistics.reference" : "ui.statistics.other-day"),
                statistics.by(down), cross, roles, statistics));
    }

    /** Units that match what is typed. */
    public List<Organization> units(String typed) {
        return desk.find().organizations(typed, false, 8);
    }
}

package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.form.GroupWords;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.port.ListSheet;
import vn.xeploai.work.statistics.BadgeDue;
import vn.xeploai.work.statistics.BadgeRound;
import vn.xeploai.work.statistics.BadgesDue;
import vn.xeploai.work.statistics.Counted;

/** Trang Huy hiệu Đảng: who is due in a year, by round and badge. */
public final class BadgesViewModel {
    private static final int EARLIEST = 1930;
    private static final int LATEST = 2200;

    private final MembersDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final GroupWords words;
    private final ListExport export;
    private final Consumer<UUID> open;
    private final StringProperty year = new SimpleStringProperty("");
    private final ObjectProperty<Optional<BadgeRound>> round = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> years = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<BadgeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> fault = new ReadOnlyObjectWrapper<>("");
    private List<Counted> members = List.of();
    private @Nullable String unit;
    private int asked;

    /**
     * Reads nothing before {@link #refresh}.
     *
     * @param open opens the record of a member
     */
    public BadgesViewModel(MembersDesk desk, TaskRunner runner, Texts texts, ListExport export, Consumer<UUID> open) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.words = new GroupWords(texts);
        this.export = export;
        this.open = open;
        year.set(String.valueOf(desk.keep().today().getYear()));
        year.subscribe(this::show);
        round.subscribe(this::show);
        years.subscribe(this::show);
    }

    /** The year as typed. */
    public StringProperty year() {
        return year;
    }

    /** Only this round. */
    public ObjectProperty<Optional<BadgeRound>> round() {
        return round;
    }

    /** Only this badge. */
    public ObjectProperty<Optional<Integer>> years() {
        return years;
    }

    /** Who is due. */
    public ReadOnlyObjectProperty<List<BadgeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What is wrong; empty when nothing is. */
    public ReadOnlyObjectProperty<String> fault() {
        return fault.getReadOnlyProperty();
    }

    /** The words of rounds. */
    public GroupWords words() {
        return words;
    }

    /** How many are listed. */
    public String countLine() {
        return texts.get("ui.badges.count", Map.of("count", Numbers.count(rows.get().size())));
    }

    /** Only below that unit; empty for all. */
    public void lookAt(@Nullable String otherUnit) {
        if (otherUnit != null) {
            unit = otherUnit.isEmpty() ? null : otherUnit;
        }
    }

    /** Reads the members anew. */
    public void refresh() {
        int ticket = ++asked;
        String below = unit;
        runner.start(
                _ -> desk.people().everybody(below),
                TaskRunner.Reply.of(
                        found -> {
                            if (ticket == asked) {
                                members = found;
                                show();
                            }
                        },
                        thrown -> {
                            if (ticket == asked) {
                                fault.set(switch (Failure.of(thrown)) {
                                    case Failure.Known known -> texts.of(known.problem());
                                    case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
                                    case Failure.GivenUp _ -> "";
                                });
                            }
                        }));
    }

    /** Opens the record of that member. */
    public void open(BadgeRow row) {
        open.accept(row.id());
    }

    /** Writes the list into a workbook. */
    public void export() {
        export.list(texts.get("ui.badges.file"), new ListSheet(
                texts.get("ui.badges.title", Map.of("year", year.get().strip())),
                List.of(column("ui.badges.column.round", 14), column("ui.members.column.name", 30),
                        column("ui.members.column.birth", 12), column("ui.members.column.cell", 34),
                        column("ui.members.column.card", 14), column("ui.members.column.admitted", 12),
                        column("ui.badges.column.years", 10), column("ui.badges.column.reached", 14),
                        column("ui.members.column.status", 24)),
                rows.get().stream()
                        .map(row -> List.<Object>of(row.round(), row.name(), row.birth(), row.cell(), row.card(),
                                row.admitted(), row.years(), row.reached(), row.status()))
                        .toList()));
    }

    private ListSheet.Column column(String key, int width) {
        return new ListSheet.Column(texts.get(key), width);
    }

    private void show() {
        String typed = year.get().strip();
        int asYear = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (asYear < EARLIEST || asYear > LATEST) {
            fault.set(texts.get("ui.badges.bad-year"));
            return;
        }
        fault.set("");
        rows.set(BadgesDue.in(asYear, members).stream()
                .filter(due -> round.get().isEmpty() || round.get().get() == due.round())
                .filter(due -> years.get().isEmpty() || years.get().get() == due.years())
                .map(due -> row(due))
                .toList());
    }

    private BadgeRow row(BadgeDue due) {
        return BadgeRow.of(due, words, texts);
    }
}

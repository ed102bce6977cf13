package vn.xeploai.ui.summary;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.kit.YearChoice;
import vn.xeploai.ui.kit.YearScale;

/** Tổng hợp: which unit and year is looked at, and the figures there. */
public final class SummaryViewModel implements YearScale {
    /** What the place is doing. */
    public enum Phase {
        /** Counting for the first time. */
        LOADING,
        /** Nothing was ever brought in. */
        EMPTY,
        /** Figures are shown. */
        READY,
        /** The figures could not be had. */
        FAILED
    }

    private final YearDesk desk;
    private final TaskRunner runner;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<YearChoice>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> shownYear = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<List<UnitNode>> forest = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final StringProperty search = new SimpleStringProperty("");

    private Denominator denominator = Denominator.RATED;
    private SubjectType tableSubject = SubjectType.MEMBERS;
    private String unit;
    private int year;
    private @Nullable CountedYears counted;
    private List<UnitNode> wholeForest = List.of();
    private int asked;

    /**
     * Knows nothing until {@link #refresh}.
     *
     * @param year to begin with, 0 for the latest
     * @param unit to begin with, {@code null} for the top
     */
    public SummaryViewModel(YearDesk desk, TaskRunner runner, Texts texts, int year, @Nullable String unit) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.year = year;
        this.unit = unit == null ? UnitNode.ALL : unit;
        search.addListener(_ -> forest.set(UnitForest.search(wholeForest, search.get())));
    }

    /** What the place is doing. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why there are no figures. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Whether a count is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<List<YearChoice>> years() {
        return years.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Integer> shownYear() {
        return shownYear.getReadOnlyProperty();
    }

    /** The tree on the left, as far as the search leaves it. */
    public ReadOnlyObjectProperty<List<UnitNode>> forest() {
        return forest.getReadOnlyProperty();
    }

    /** The figures shown. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Words looked for among the units. */
    public StringProperty search() {
        return search;
    }

    /** The chosen year; 0 before the first count. */
    public int year() {
        return year;
    }

    /** Code of the chosen unit. */
    public String unit() {
        return unit;
    }

    /** What percentages are taken of. */
    public Denominator denominator() {
        return denominator;
    }

    /** Whom the table counts. */
    public SubjectType tableSubject() {
        return tableSubject;
    }

    /** Counts again. */
    public void refresh() {
        count(year);
    }

    @Override
    public void chooseYear(int other) {
        if (other != year) {
            count(other);
        }
    }

    @Override
    public void stepYear(int by) {
        if (canStep(by)) {
            chooseYear(year + by);
        }
    }

    @Override
    public boolean canStep(int by) {
        return years.get().stream().anyMatch(choice -> choice.year() == year + by);
    }

    /** Looks at another unit. */
    public void chooseUnit(String code) {
        if (!code.equals(unit) && UnitForest.contains(wholeForest, code)) {
            unit = code;
            draw();
        }
    }

    /** Counts again, in another year and at another unit. */
    public void goTo(int otherYear, String code) {
        unit = code;
        count(otherYear);
    }

    /** Ends the search for units; tells whether there was one. */
    public boolean endSearch() {
        boolean searching = !search.get().isEmpty();
        search.set("");
        return searching;
    }

    /** Goes one unit up. */
    public void goUp() {
        Picture shown = picture.get();
        if (shown != null && !shown.path().isEmpty()) {
            chooseUnit(shown.path().getLast().code());
        }
    }

    /** Goes to the first unit the search found and ends the search. */
    public void goToFound() {
        String words = search.get();
        if (!words.isBlank()) {
            UnitForest.firstMatch(wholeForest, words).ifPresent(found -> {
                chooseUnit(found.code());
                search.set("");
            });
        }
    }

    /** Takes percentages of another whole. */
    public void chooseDenominator(Denominator other) {
        if (other != denominator) {
            denominator = other;
            draw();
        }
    }

    /** Counts somebody else in the table. */
    public void chooseTableSubject(SubjectType other) {
        if (other != tableSubject) {
            tableSubject = other;
            draw();
        }
    }

    private void count(int wanted) {
        int ticket = ++asked;
        busy.set(true);
        runner.start(
                _ -> CountedYears.of(desk, wanted),
                TaskRunner.Reply.of(
                        result -> {
                            if (ticket == asked) {
                                take(result);
                            }
                        },
                        thrown -> {
                            if (ticket == asked) {
                                refuse(thrown);
                            }
                        }));
    }

    private void take(CountedYears result) {
        busy.set(false);
        failure.set(null);
        counted = result;
        year = result.isEmpty() ? 0 : result.year();
        wholeForest = UnitForest.of(result.now(), texts);
        if (!UnitForest.contains(wholeForest, unit)) {
            unit = wholeForest.isEmpty() ? UnitNode.ALL : wholeForest.getFirst().code();
        }
        years.set(result.choices());
        forest.set(UnitForest.search(wholeForest, search.get()));
        draw();
        shownYear.set(year);
        phase.set(result.isEmpty() ? Phase.EMPTY : Phase.READY);
    }

    private void refuse(Throwable thrown) {
        busy.set(false);
        failure.set(Failure.of(thrown));
        phase.set(Phase.FAILED);
    }

    private void draw() {
        CountedYears shown = counted;
        picture.set(shown == null || shown.isEmpty()
                ? null
                : new PictureMaker(shown, texts, denominator, tableSubject).at(unit));
    }
}

package vn.xeploai.ui.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.campaign.CampaignProblem;
import vn.xeploai.work.overview.LookAtYear;
import vn.xeploai.work.overview.YearGlance;

/** Tổng quan: a year at one unit; what takes long is added when it is known. */
public final class OverviewViewModel {
    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What the place is doing. */
    public enum Phase {
        /** Looking for the first time. */
        LOADING,
        /** Nothing was ever brought in. */
        EMPTY,
        /** A year is shown. */
        READY,
        /** The year could not be looked at. */
        FAILED
    }

    /** What is shown of the year. */
    public enum Page {
        /** The year at a glance. */
        OVERVIEW,
        /** Thiết lập năm. */
        SETTINGS,
        /** Kiểm tra, danh sách chốt. */
        READINESS
    }

    private final OverviewDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final IntConsumer opened;
    private final SettingsViewModel settings;
    private final ReadinessViewModel readiness;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> judging = new ReadOnlyObjectWrapper<>(false);
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.OVERVIEW);
    private final StringProperty openDay = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<String> openWrong = new ReadOnlyObjectWrapper<>("");
    private int year;
    private String unit = "";
    private int asked;
    private boolean looking;

    /**
     * Knows nothing until {@link #show}.
     *
     * @param today for days left
     * @param opened told which year was opened here
     */
    public OverviewViewModel(
            OverviewDesk desk, TaskRunner runner, Texts texts, Supplier<LocalDate> today, IntConsumer opened) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.today = today;
        this.opened = opened;
        settings = new SettingsViewModel(desk, runner, texts, this::refresh);
        readiness = new ReadinessViewModel(desk, runner, texts, this::refresh);
        page.addListener((_, _, now) -> {
            if (now == Page.SETTINGS && year != 0) {
                settings.show(year);
            }
        });
    }

    /** What the place is doing. */
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Why nothing can be shown. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** The year at the unit. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Whether the decided levels are still being judged. */
    public ReadOnlyObjectProperty<Boolean> judging() {
        return judging.getReadOnlyProperty();
    }

    /** What is shown of the year. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** Thiết lập năm. */
    public SettingsViewModel settings() {
        return settings;
    }

    /** Kiểm tra, danh sách chốt. */
    public ReadinessViewModel readiness() {
        return readiness;
    }

    /** Ngày chốt of the year to open, as typed. */
    public StringProperty openDay() {
        return openDay;
    }

    /** What is wrong with opening; empty for nothing. */
    public ReadOnlyObjectProperty<String> openWrong() {
        return openWrong.getReadOnlyProperty();
    }

    /** The year looked at; 0 before the first. */
    public int year() {
        return year;
    }

    /** The unit looked at, empty for the whole database. */
    public String unit() {
        return unit;
    }

    /** Looks at that year and unit; year 0 while nothing is there. */
    public void show(int shownYear, String unitCode) {
        boolean other = shownYear != year;
        if (!other && looking && unitCode.equals(unit)) {
            return;
        }
        year = shownYear;
        unit = unitCode;
        if (shownYear == 0) {
            asked++;
            looking = false;
            return;
        }
        if (other) {
            openWrong.set("");
            openDay.set(Dates.day(Edition.usualReferenceDay(shownYear)));
            settings.show(shownYear);
        }
        refresh();
    }

    /** Says that there is nothing to look at. */
    public void nothing() {
        asked++;
        looking = false;
        picture.set(null);
        phase.set(Phase.EMPTY);
    }

    /** Looks again. */
    public void refresh() {
        if (year == 0) {
            return;
        }
        int ticket = ++asked;
        int wantedYear = year;
        String wantedUnit = unit;
        looking = true;
        runner.start(_ -> desk.look(wantedYear, code(wantedUnit)), TaskRunner.Reply.of(
                glance -> {
                    if (ticket == asked) {
                        looking = false;
                        take(glance, ticket);
                    }
                },
                thrown -> {
                    if (ticket == asked) {
                        looking = false;
                        failure.set(Failure.of(thrown));
                        phase.set(Phase.FAILED);
                    }
                }));
    }

    /** Opens the year looked at. */
    public void open() {
        LocalDate day;
        try {
            day = LocalDate.parse(openDay.get().strip(), DAY);
        } catch (DateTimeException noDay) {
            openWrong.set(texts.get("problem." + CampaignProblem.NOT_A_DAY.id(), Map.of("value", openDay.get().strip())));
            return;
        }
        int which = year;
        runner.start(_ -> {
            desk.open(which, day);
            return which;
        }, TaskRunner.Reply.of(done -> {
            openWrong.set("");
            opened.accept(done);
            refresh();
        }, thrown -> openWrong.set(words(thrown, texts))));
    }

    private void take(YearGlance glance, int ticket) {
        failure.set(null);
        if (glance.isEmpty()) {
            nothing();
            return;
        }
        PictureMaker maker = new PictureMaker(glance, texts, today.get());
        picture.set(maker.make(null));
        readiness.take(glance);
        phase.set(Phase.READY);
        if (glance.end().isLocked()) {
            judging.set(false);
            return;
        }
        judging.set(true);
        int wantedYear = year;
        String wantedUnit = unit;
        runner.start(_ -> desk.judge(wantedYear, glance.unit() == null ? null : code(wantedUnit)), TaskRunner.Reply.of(
                judged -> {
                    if (ticket == asked) {
                        judged(maker, judged);
                    }
                },
                _ -> {
                    // The figures stand without it; the place where levels are given tells the same, subject by subject.
                    if (ticket == asked) {
                        judging.set(false);
                    }
                }));
    }

    private void judged(PictureMaker maker, LookAtYear.Judged judged) {
        judging.set(false);
        picture.set(maker.make(judged));
    }

    private static @Nullable String code(String unit) {
        return unit.isEmpty() ? null : unit;
    }

    static String words(Throwable thrown, Texts texts) {
        return switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
    }
}

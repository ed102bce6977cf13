package vn.xeploai.ui.rating;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.deciding.Blocker;
import vn.xeploai.work.deciding.DecidingAnswer;
import vn.xeploai.work.deciding.YearOverview;

/** Kết thúc năm: what is in the way, closing in order, locking, and the ways back. */
public final class ClosingViewModel {
    private final DecidingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Runnable reload;
    private final Consumer<Blocker> goTo;
    private final PaperForm paper;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Organization> unit = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Boolean> shown = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<@Nullable YearOverview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private int year;
    private int kept;
    private int asked;

    /**
     * Closed until {@link #show}.
     *
     * @param reload reads the sheet anew
     * @param goTo leads to what is in the way
     */
    ClosingViewModel(DecidingDesk desk, TaskRunner runner, Texts texts, Runnable reload, Consumer<Blocker> goTo) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.reload = reload;
        this.goTo = goTo;
        paper = new PaperForm(desk.papers());
        paper.onTyped(() -> notice.set(null));
        reason.addListener(_ -> notice.set(null));
    }

    /** Whether the panel stands there. */
    public ReadOnlyObjectProperty<Boolean> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Where the year stands; {@code null} while it is looked at. */
    public ReadOnlyObjectProperty<@Nullable YearOverview> overview() {
        return overview.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The document of an override being typed. */
    public PaperForm paper() {
        return paper;
    }

    /** The reason for opening again. */
    public StringProperty reason() {
        return reason;
    }

    /** The organization to reopen. */
    public ObjectProperty<@Nullable Organization> unit() {
        return unit;
    }

    /** The year it is about. */
    public int year() {
        return year;
    }

    /** How much was kept here. */
    int kept() {
        return kept;
    }

    /** Brings the panel up and looks the year through. */
    public void show(int ofYear) {
        year = ofYear;
        paper.turnTo(new PaperMemory.Key(year, ""));
        shown.set(true);
        notice.set(null);
        overview.set(null);
        look();
    }

    /** Puts the panel away. */
    public void hide() {
        asked++;
        shown.set(false);
        notice.set(null);
    }

    /** Goes where that one is mended. */
    public void jump(Blocker blocker) {
        goTo.accept(blocker);
    }

    /** Closes what is complete. */
    public void close() {
        start(() -> desk.close(year), done -> done == 0
                ? texts.get("closing.done.none")
                : texts.get("closing.done", Map.of("count", Numbers.count(done))));
    }

    /** Locks the year. */
    public void lock() {
        start(() -> desk.lock(year), _ -> texts.get("closing.locked", ofYear()));
    }

    /** Unlocks the year. */
    public void unlock() {
        start(() -> desk.unlock(year, reason.get()), _ -> texts.get("closing.unlocked", ofYear()));
    }

    /** Reopens the chosen organization. */
    public void reopen() {
        Organization chosen = unit.get();
        if (chosen != null) {
            start(() -> desk.reopen(year, chosen.code(), reason.get()),
                    done -> texts.get("closing.reopened", Map.of("count", Numbers.count(done))));
        }
    }

    /** Records an override of that cap. */
    public void overrideCap(Blocker cap) {
        Optional<Problem> day = paper.dayProblem();
        if (day.isPresent()) {
            notice.set(Notice.of(Notice.Kind.ERROR, texts.of(day.get())));
        } else {
            start(() -> desk.overrideCap(year, cap.unitCode(), paper.decision(), paper.reason()),
                    _ -> texts.get("deciding.kept"));
        }
    }

    private Map<String, String> ofYear() {
        return Map.of("year", String.valueOf(year));
    }

    private void look() {
        int ticket = ++asked;
        int wanted = year;
        runner.start(_ -> desk.look(wanted), TaskRunner.Reply.of(
                found -> {
                    if (ticket == asked) {
                        overview.set(found);
                    }
                },
                this::failed));
    }

    /** What is said of how many. */
    @FunctionalInterface
    private interface Sentence {
        String of(int count);
    }

    private void start(Supplier<DecidingAnswer> errand, Sentence sentence) {
        YearOverview before = overview.get();
        notice.set(null);
        // Nothing can be pressed twice, and no old figure stands beside the answer.
        overview.set(null);
        runner.start(_ -> errand.get(), TaskRunner.Reply.of(answer -> {
            switch (answer) {
                case DecidingAnswer.Done done -> {
                    kept += done.count();
                    reason.set("");
                    reload.run();
                    look();
                    notice.set(Notice.of(done.count() == 0 ? Notice.Kind.INFO : Notice.Kind.DONE, sentence.of(done.count())));
                }
                case DecidingAnswer.Refused refused -> {
                    overview.set(before);
                    notice.set(Notice.of(Notice.Kind.ERROR, texts.of(refused.refusals().getFirst().problem())));
                }
            }
        }, thrown -> {
            overview.set(before);
            failed(thrown);
        }));
    }

    private void failed(Throwable thrown) {
        notice.set(Notice.of(Notice.Kind.ERROR, switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        }));
    }
}

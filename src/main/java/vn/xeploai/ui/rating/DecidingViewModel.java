package vn.xeploai.ui.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.deciding.DecidingAnswer;
import vn.xeploai.work.deciding.LatestPaper;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.SheetKey;

/** Quyết định: the shown sheet with one document, and what else is done with the result of one subject. */
public final class DecidingViewModel {
    private final DecidingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final DecidingWords words;
    private final DecidingPictures pictures;
    private final GridViewModel grid;
    private final Runnable reload;
    private final PaperForm paper;
    private final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Boolean> shown = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<@Nullable DecidingPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final RefusedLevels refused;
    private final ReadOnlyObjectWrapper<List<String>> history = new ReadOnlyObjectWrapper<>(List.of());
    private int kept;
    private int asked;
    /** Something is being decided, or what was decided is not read again yet: a second press must not decide the old picture. */
    private boolean working;
    /** What has to be said is about the selected subject. */
    private boolean ofPerson;

    /**
     * Over the sheet of that grid.
     *
     * @param reload reads the sheet anew
     */
    DecidingViewModel(DecidingDesk desk, TaskRunner runner, Texts texts, GridViewModel grid, Runnable reload) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.grid = grid;
        this.reload = reload;
        refused = new RefusedLevels(grid, texts);
        paper = new PaperForm(desk.papers());
        paper.onTyped(() -> {
            if (refused.subjects().isEmpty()) {
                notice.set(null);
            }
        });
        words = new DecidingWords(texts);
        pictures = new DecidingPictures(texts);
        grid.opened().addListener((_, before, now) -> {
            working = false;
            if (before == null || now == null || !before.sheet().key().equals(now.sheet().key())) {
                notice.set(null);
            }
            refused.forget();
            if (shown.get()) {
                recall();
            }
            draw();
        });
        grid.state().addListener(_ -> draw());
        grid.cursor().focus().addListener((_, before, now) -> {
            if (before.row() != now.row() && ofPerson) {
                notice.set(null);
            }
            draw();
        });
        grid.edits().addListener(_ -> {
            if (refused.mended()) {
                notice.set(refused.notice(this::decideRest));
            } else if (refused.subjects().isEmpty()) {
                notice.set(null);
            }
            draw();
        });
    }

    /** Whether the panel stands there. */
    public ReadOnlyObjectProperty<Boolean> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What it shows; {@code null} without a sheet. */
    public ReadOnlyObjectProperty<@Nullable DecidingPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** What has to be said. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Who was refused, and why. */
    public ReadOnlyObjectProperty<List<DecidingAnswer.Refusal>> refusals() {
        return refused.all();
    }

    /** What was done with the selected subject's result, latest first. */
    public ReadOnlyObjectProperty<List<String>> history() {
        return history.getReadOnlyProperty();
    }

    /** The document being typed. */
    public PaperForm paper() {
        return paper;
    }

    /** The level given when rating again. */
    public ObjectProperty<@Nullable Level> level() {
        return level;
    }

    /** How much was kept here. */
    int kept() {
        return kept;
    }

    /** Brings the panel up. */
    public void show() {
        shown.set(true);
        recall();
        draw();
    }

    /** Puts the panel away. */
    public void hide() {
        shown.set(false);
        notice.set(null);
        refused.forget();
    }

    /** Decides every level of the sheet that waits. */
    public void decide() {
        decide(Set.of());
    }

    /** Decides the others, those refused left out. */
    public void decideRest() {
        decide(refused.subjects());
    }

    /** Leads the keyboard to that subject. */
    public void jump(String subject) {
        grid.cursor().focusOn(subject);
    }

    /** Holds the selected record until it is verified. */
    public void hold() {
        onSelected((key, subject) -> () -> desk.hold(key, subject, paper.reason()));
    }

    /** Records an override of what forbids the level that stands there. */
    public void override() {
        grid.cursor().focused().ifPresent(row -> {
            Marks marks = row.saved();
            if (marks != null && marks.outcome() instanceof Outcome.Rated rated) {
                onSelected((key, subject) ->
                        () -> desk.override(key, subject, rated.levelCode(), paper.decision(), paper.reason()));
            }
        });
    }

    /** Rates the selected subject again, or late. */
    public void rateAgain() {
        Level given = level.get();
        if (given != null) {
            onSelected((key, subject) ->
                    () -> desk.rateAgain(key, subject, given.code(), paper.decision(), paper.reason()));
        }
    }

    /** Takes back what is decided about the selected subject. */
    public void cancel() {
        onSelected((key, subject) -> () -> desk.cancel(key, subject, paper.decision(), paper.reason()));
    }

    private void decide(Set<String> without) {
        OpenedSheet opened = grid.opened().get();
        if (opened == null || isHeldBack()) {
            return;
        }
        Map<String, Outcome> levels = new LinkedHashMap<>();
        grid.rows().stream().filter(DecidingPictures::isWaiting).forEach(row -> {
            Marks marks = row.saved();
            if (marks != null && !without.contains(row.entry().subject())) {
                levels.put(row.entry().subject(), marks.outcome());
            }
        });
        if (levels.isEmpty()) {
            notice.set(Notice.of(Notice.Kind.INFO, texts.get("deciding.none")));
            return;
        }
        SheetKey key = opened.sheet().key();
        start(() -> desk.decide(key, levels, paper.decision(), paper.otherwise()), levels.size());
    }

    /** One errand about the selected subject. */
    @FunctionalInterface
    private interface Errand {
        Supplier<DecidingAnswer> about(SheetKey key, String subject);
    }

    private void onSelected(Errand errand) {
        OpenedSheet opened = grid.opened().get();
        GridRow row = grid.cursor().focused().orElse(null);
        if (opened != null && row != null && !isHeldBack()) {
            start(errand.about(opened.sheet().key(), row.entry().subject()), 0);
        }
    }

    /** What is on the screen is decided, so all of it must be in the database first. */
    private boolean isHeldBack() {
        if (working) {
            return true;
        }
        Optional<Problem> day = paper.dayProblem();
        if (day.isPresent()) {
            notice.set(Notice.of(Notice.Kind.ERROR, texts.of(day.get())));
            return true;
        }
        if (grid.isUnsettled()) {
            notice.set(Notice.of(Notice.Kind.WARNING, texts.get("rating.leave.unsaved", Map.of(
                    "count", String.valueOf(grid.unsaved())))));
            return true;
        }
        return false;
    }

    private void start(Supplier<DecidingAnswer> errand, int levels) {
        notice.set(null);
        refused.forget();
        ofPerson = levels == 0;
        grid.dismiss();
        working = true;
        runner.start(_ -> errand.get(), TaskRunner.Reply.of(answer -> take(answer, levels), this::failed));
    }

    private void take(DecidingAnswer answer, int levels) {
        switch (answer) {
            case DecidingAnswer.Done done -> {
                kept += done.count();
                paper.typed(PaperForm.Field.REASON).set("");
                if (levels > 0) {
                    paper.typed(PaperForm.Field.OTHERWISE).set("");
                }
                reload.run();
                notice.set(Notice.of(Notice.Kind.DONE, levels == 0 ? texts.get("deciding.kept")
                        : texts.get("deciding.done", Map.of("count", Numbers.count(levels)))));
            }
            case DecidingAnswer.Refused answered -> {
                working = false;
                List<DecidingAnswer.Refusal> people =
                        answered.refusals().stream().filter(each -> !each.subject().isEmpty()).toList();
                if (levels == 0 || people.isEmpty()) {
                    notice.set(Notice.of(Notice.Kind.ERROR, texts.of(answered.refusals().getFirst().problem())));
                } else {
                    refused.tell(people);
                    notice.set(refused.notice(this::decideRest));
                }
            }
        }
    }

    private void failed(Throwable thrown) {
        working = false;
        notice.set(Notice.of(Notice.Kind.ERROR, switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        }));
    }

    /** The document of the year and of who decides this sheet: as it was being typed, or as it was last used. */
    private void recall() {
        OpenedSheet opened = grid.opened().get();
        if (opened == null) {
            return;
        }
        SheetKey key = opened.sheet().key();
        PaperMemory.Key whose = new PaperMemory.Key(key.year(), switch (key) {
            case SheetKey.Members _ -> LatestPaper.body(opened.sheet().unit());
            case SheetKey.Units units -> units.unitCode();
        });
        if (paper.turnTo(whose)) {
            runner.start(_ -> desk.lastPaper(whose.year(), whose.body()), TaskRunner.Reply.of(
                    last -> last.ifPresent(decision -> paper.begin(whose, decision)), this::failed));
        }
    }

    private void draw() {
        OpenedSheet opened = grid.opened().get();
        if (opened == null) {
            picture.set(null);
            history.set(List.of());
            return;
        }
        GridRow row = grid.cursor().focused().orElse(null);
        picture.set(pictures.make(opened, grid.rows(), grid.decisionCap(), row));
        if (shown.get() && row != null) {
            readHistory(opened.sheet().key(), row.entry().subject());
        }
    }

    private void readHistory(SheetKey key, String subject) {
        int ticket = ++asked;
        runner.start(_ -> desk.history(key, subject), TaskRunner.Reply.of(
                acts -> {
                    if (ticket == asked) {
                        history.set(acts.reversed().stream().map((RatingAct act) -> words.act(act)).toList());
                    }
                },
                this::failed));
    }
}

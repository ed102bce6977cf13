package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.OpenDossier;

/**
 * Tự chấm, nhiệm vụ, nhận xét of the subject with the keyboard, kept at every key. Its total is the score of the grid: it is put
 * there as soon as all criteria have points, unless somebody typed another score; then both are shown.
 */
public final class DossierViewModel {
    /** Số nhiệm vụ, in the order of their fields. */
    enum Count {
        ASSIGNED,
        DONE,
        LATE,
        ABOVE,
        FAILED
    }

    private final RatingDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final GridViewModel grid;
    private final ReadOnlyObjectWrapper<@Nullable GridRow> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DossierPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper keeping = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> offer = new ReadOnlyObjectWrapper<>();
    private final DossierFields fields;
    private final DossierSums sums;
    private @Nullable OpenDossier open;
    private int year;
    private int asked;
    private boolean filling;
    private boolean saving;

    DossierViewModel(RatingDesk desk, TaskRunner runner, Texts texts, GridViewModel grid) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.grid = grid;
        fields = new DossierFields(texts, this::touched);
        sums = new DossierSums(texts);
    }

    /** Whose dossier is open; {@code null} for nobody's. */
    public ReadOnlyObjectProperty<@Nullable GridRow> subject() {
        return subject.getReadOnlyProperty();
    }

    /** What is shown of it, {@code null} while it is being read. */
    ReadOnlyObjectProperty<@Nullable DossierPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** What the points add up to, in words. */
    public ReadOnlyStringProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Whether it is kept, in words. */
    public ReadOnlyStringProperty keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** What keeps it from being kept. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** What the total could be taken for. */
    public ReadOnlyObjectProperty<@Nullable Notice> offer() {
        return offer.getReadOnlyProperty();
    }

    /** Listed tasks. */
    ObservableList<TaskLine> tasks() {
        return fields.tasks();
    }

    /** The field of that number; ignored as soon as a task is listed. */
    Typing count(Count which) {
        return fields.count(which);
    }

    /** Opens the dossier of that row, or reads it anew. What cannot be kept stays open. */
    public void open(Sheet sheet, GridRow row) {
        if (isUnsaved() && !row.equals(subject.get())) {
            return;
        }
        int ticket = ++asked;
        year = sheet.key().year();
        Reviewed whose = sheet.key() instanceof SheetKey.Members
                ? new Reviewed.Person(UUID.fromString(row.entry().subject()))
                : new Reviewed.Unit(row.entry().subject());
        subject.set(row);
        picture.set(null);
        notice.set(null);
        runner.start(_ -> desk.scoring().dossier(year, whose), TaskRunner.Reply.of(
                found -> {
                    if (ticket == asked) {
                        take(found, row);
                    }
                },
                thrown -> {
                    if (ticket == asked) {
                        failed(thrown);
                    }
                }));
    }

    /** Puts the dossier away, unless something in it is not kept; tells whether it could. */
    public boolean close() {
        if (isUnsaved()) {
            notice.set(new Notice(Notice.Kind.WARNING, texts.get("scores.dossier.unsaved"),
                    new Notice.Action(texts.get("rating.discard"), this::discard)));
            return false;
        }
        forget();
        return true;
    }

    /** Lets what is not kept be, and puts the dossier away. */
    public void discard() {
        saving = false;
        forget();
    }

    /** Whether something typed is not in the database. */
    public boolean isUnsaved() {
        OpenDossier now = open;
        return now != null && subject.get() != null && (saving || hasWrong() || !typed(now).equals(now.dossier()));
    }

    /** Adds a task to the list. */
    public void addTask() {
        if (open != null) {
            tasks().add(fields.line(new YearTask("", TaskResult.OPEN)));
        }
    }

    /** Takes a task out of the list; the place offers it back. */
    void removeTask(TaskLine line) {
        int at = tasks().indexOf(line);
        if (at >= 0) {
            tasks().remove(at);
            touched();
            if (!line.words().typed().isEmpty()) {
                notice.set(new Notice(Notice.Kind.DONE, texts.get("scores.task.removed"),
                        new Notice.Action(texts.get("scores.undo"), () -> {
                            tasks().add(Math.min(at, tasks().size()), line);
                            notice.set(null);
                            touched();
                        })));
            }
        }
    }

    /** Takes the total for the score, though another one was typed. */
    public void takeScore() {
        OpenDossier now = open;
        GridRow row = subject.get();
        if (now != null && row != null && now.counts()) {
            grid.typing().score(row, now.total().sum());
            draw();
        }
    }

    /** Takes the level of the total as the subject's own proposal. */
    public void takeLevel() {
        OpenDossier now = open;
        GridRow row = subject.get();
        if (now != null && row != null) {
            now.proposed().ifPresent(level ->
                    grid.typing().propose(GridColumn.SELF, Map.of(row.entry().subject(), level.code())));
            draw();
        }
    }

    private void forget() {
        ++asked;
        open = null;
        subject.set(null);
        picture.set(null);
        notice.set(null);
        offer.set(null);
    }

    private void take(OpenDossier found, GridRow row) {
        filling = true;
        open = found;
        fields.take(found);
        picture.set(new DossierPicture(row.entry().name(), sums.sheetState(found), fields.points(), fields.comments()));
        keeping.set("");
        filling = false;
        draw();
    }

    private void touched() {
        if (!filling) {
            notice.set(null);
        }
        keep();
    }

    private void keep() {
        OpenDossier now = open;
        if (filling || now == null || picture.get() == null) {
            return;
        }
        Dossier wanted = typed(now);
        draw();
        if (saving || wanted.equals(now.dossier())) {
            say(now);
            return;
        }
        List<Problem> against = KeepDossiers.problems(now, wanted);
        if (!against.isEmpty()) {
            notice.set(Notice.of(Notice.Kind.ERROR, texts.of(against.getFirst())));
            say(now);
            return;
        }
        saving = true;
        say(now);
        runner.start(_ -> desk.scoring().keep(now.dossier(), wanted), TaskRunner.Reply.of(
                problems -> kept(now, wanted, problems), this::failed));
    }

    private void kept(OpenDossier before, Dossier wanted, List<Problem> problems) {
        saving = false;
        GridRow row = subject.get();
        if (!before.equals(open) || row == null) {
            return;
        }
        Problem last = Finality.of(problems).orElse(null);
        if (last != null) {
            putBack(before.dossier(), texts.of(last));
            return;
        }
        if (!problems.isEmpty()) {
            notice.set(new Notice(Notice.Kind.ERROR, texts.of(problems.getFirst()),
                    new Notice.Action(texts.get("rating.discard"), this::discard)));
            say(before);
            return;
        }
        OpenDossier after = new OpenDossier(
                wanted, before.sheet(), before.scale(), before.sound(), before.open(), before.needed());
        open = after;
        carry(before, after, row);
        Sheet sheet = grid.sheet();
        if (sheet != null) {
            Rejudging.start(desk, runner, sheet.key(), row);
        }
        keep();
    }

    /** The total follows into the grid where nothing or the former total stood. */
    private void carry(OpenDossier before, OpenDossier after, GridRow row) {
        if (after.counts() && !row.isDecided() && after.dossier().subject() instanceof Reviewed.Person) {
            BigDecimal stands = DossierSums.score(row);
            boolean own = stands == null || (before.counts() && stands.compareTo(before.total().sum()) == 0);
            if (own && (stands == null || stands.compareTo(after.total().sum()) != 0)) {
                grid.typing().score(row, after.total().sum());
            }
        }
    }

    /** Nothing else would be kept either: what is stored stands again, with the reason beside it. */
    private void putBack(Dossier stored, String why) {
        if (picture.get() != null) {
            filling = true;
            boolean elsewhere = fields.putBack(stored, why);
            filling = false;
            touched();
            notice.set(elsewhere ? Notice.of(Notice.Kind.ERROR, why) : null);
        }
    }

    private boolean hasWrong() {
        return picture.get() != null && fields.hasWrong();
    }

    private Dossier typed(OpenDossier now) {
        return picture.get() == null ? now.dossier() : fields.typed(now);
    }

    private void failed(Throwable thrown) {
        saving = false;
        String words = switch (Failure.of(thrown)) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("rating.bug", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        notice.set(new Notice(Notice.Kind.ERROR, words, new Notice.Action(texts.get("rating.save-again"), this::touched)));
        keeping.set(open == null ? "" : texts.get("scores.dossier.not-kept"));
    }

    private void say(OpenDossier now) {
        keeping.set(saving ? texts.get("rating.saving")
                : hasWrong() || !typed(now).equals(now.dossier()) ? texts.get("scores.dossier.not-kept")
                : texts.get("scores.dossier.kept"));
    }

    private void draw() {
        OpenDossier now = open;
        GridRow row = subject.get();
        if (now == null || row == null) {
            return;
        }
        OpenDossier shown = new OpenDossier(
                typed(now), now.sheet(), now.scale(), now.sound(), now.open(), now.needed());
        total.set(sums.words(shown));
        offer.set(sums.offer(now, row, this::takeScore, this::takeLevel));
    }

}

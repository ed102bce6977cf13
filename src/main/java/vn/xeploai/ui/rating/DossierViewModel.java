package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreTotal;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.OpenDossier;
import vn.xeploai.work.scoring.ScoringProblem;

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
    private final ObservableList<TaskLine> tasks = FXCollections.observableArrayList();
    private final Map<Count, Typing> counts = new EnumMap<>(Count.class);
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
        Arrays.stream(Count.values()).forEach(each -> counts.put(each, new Typing("", this::touched)));
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
        return tasks;
    }

    /** The field of that number; ignored as soon as a task is listed. */
    Typing count(Count which) {
        Typing typing = counts.get(which);
        if (typing == null) {
            throw new IllegalArgumentException(which.name());
        }
        return typing;
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
            tasks.add(new TaskLine(new YearTask("", TaskResult.OPEN), this::touched));
        }
    }

    /** Takes a task out of the list; the place offers it back. */
    void removeTask(TaskLine line) {
        int at = tasks.indexOf(line);
        if (at >= 0) {
            tasks.remove(at);
            touched();
            if (!line.words().typed().isEmpty()) {
                notice.set(new Notice(Notice.Kind.DONE, texts.get("scores.task.removed"),
                        new Notice.Action(texts.get("scores.undo"), () -> {
                            tasks.add(Math.min(at, tasks.size()), line);
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
        Dossier dossier = found.dossier();
        tasks.setAll(dossier.tasks().stream().map(each -> new TaskLine(each, this::touched)).toList());
        TaskCounts typed = dossier.typed();
        counts.forEach((which, typing) -> typing.words().set(typed == null ? "" : String.valueOf(number(typed, which))));
        counts.values().forEach(typing -> typing.refuse(""));
        picture.set(new DossierPicture(row.entry().name(), sheetState(found), points(found), comments(found)));
        keeping.set("");
        filling = false;
        draw();
    }

    private String sheetState(OpenDossier found) {
        return found.sheet().criteria().isEmpty() ? texts.get("scores.dossier.no-sheet")
                : found.sound() ? "" : texts.get("scores.dossier.unsound");
    }

    private List<PointLine> points(OpenDossier found) {
        return found.sheet().criteria().stream()
                .map(each -> {
                    BigDecimal given = found.dossier().points().get(each.id());
                    return new PointLine(each, found.sheet().hasSubs(each), Numbers.decimal(found.sheet().most(each)),
                            new Typing(given == null ? "" : Numbers.decimal(given), this::touched));
                })
                .toList();
    }

    private List<CommentLine> comments(OpenDossier found) {
        return found.dossier().subject() instanceof Reviewed.Unit
                ? List.of()
                : Stream.of(CommentKind.values())
                        .map(kind -> new CommentLine(kind, found.needed().contains(kind),
                                found.dossier().comment(kind).orElse(null), this::touched))
                        .toList();
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

    /** Nothing else would be kept either: what is stored stands again, with the reason beside it. */
    private void putBack(Dossier stored, String why) {
        DossierPicture shown = picture.get();
        if (shown == null) {
            return;
        }
        filling = true;
        shown.points().stream().filter(each -> !each.heading()).forEach(each -> {
            BigDecimal given = stored.points().get(each.criterion().id());
            if (!Objects.equals(given, ScoreReading.read(each.points().typed()).map(read -> same(given, read)).orElse(null))) {
                each.points().putBack(given == null ? "" : Numbers.decimal(given), why);
            }
        });
        TaskCounts counted = stored.typed();
        counts.forEach((which, typing) -> typing.putBack(counted == null ? "" : String.valueOf(number(counted, which)), why));
        boolean elsewhere = !typedTasks().equals(stored.tasks());
        if (elsewhere) {
            tasks.setAll(stored.tasks().stream().map(each -> new TaskLine(each, this::touched)).toList());
        }
        for (CommentLine each : shown.comments()) {
            elsewhere |= each.putBack(stored.comment(each.kind()).orElse(null));
        }
        filling = false;
        touched();
        notice.set(elsewhere ? Notice.of(Notice.Kind.ERROR, why) : null);
    }

    /** The total follows into the grid where nothing or the former total stood. */
    private void carry(OpenDossier before, OpenDossier after, GridRow row) {
        if (after.counts() && !row.isDecided() && after.dossier().subject() instanceof Reviewed.Person) {
            BigDecimal stands = score(row);
            boolean own = stands == null || (before.counts() && stands.compareTo(before.total().sum()) == 0);
            if (own && (stands == null || stands.compareTo(after.total().sum()) != 0)) {
                grid.typing().score(row, after.total().sum());
            }
        }
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
        ScoreTotal sum = shown.total();
        total.set(now.sheet().criteria().isEmpty() ? "" : texts.get(
                sum.missing() > 0 ? "scores.total.missing" : "scores.total", Map.of(
                        "common", Numbers.decimal(sum.common()),
                        "results", Numbers.decimal(sum.results()),
                        "sum", Numbers.decimal(sum.sum()),
                        "missing", Numbers.count(sum.missing()),
                        "level", shown.proposed().map(Level::code).orElse(Numbers.NONE))));
        offer.set(offer(now, row));
    }

    private @Nullable Notice offer(OpenDossier now, GridRow row) {
        if (row.isDecided()) {
            return null;
        }
        BigDecimal stands = score(row);
        boolean person = now.dossier().subject() instanceof Reviewed.Person;
        if (person && now.counts() && stands != null && stands.compareTo(now.total().sum()) != 0) {
            return new Notice(Notice.Kind.WARNING, texts.get("scores.differs", Map.of(
                    "score", Numbers.decimal(stands), "sum", Numbers.decimal(now.total().sum()))),
                    new Notice.Action(texts.get("scores.differs.take"), this::takeScore));
        }
        String self = GridColumn.SELF.level(row.marks());
        Optional<Level> level = now.proposed();
        return level.isEmpty() || level.get().code().equals(self)
                ? null
                : new Notice(Notice.Kind.INFO, texts.get(self == null ? "scores.self.offer" : "scores.self.differs", Map.of(
                        "level", level.get().code(), "self", self == null ? "" : self)),
                        new Notice.Action(texts.get("scores.self.take"), this::takeLevel));
    }

    private static @Nullable BigDecimal score(GridRow row) {
        return row.state().get().marksOrNone().proposals().score();
    }

    private boolean hasWrong() {
        DossierPicture shown = picture.get();
        return shown != null && (shown.points().stream().anyMatch(each -> each.points().isWrong())
                || shown.comments().stream().anyMatch(CommentLine::isWrong)
                || (tasks.isEmpty() && counts.values().stream().anyMatch(Typing::isWrong)));
    }

    /** What is typed, as far as it can be read; what cannot stays as it is stored, and is marked. */
    private Dossier typed(OpenDossier now) {
        DossierPicture shown = picture.get();
        if (shown == null) {
            return now.dossier();
        }
        Map<UUID, BigDecimal> points = new HashMap<>(now.dossier().points());
        shown.points().stream().filter(each -> !each.heading()).forEach(each -> read(each, points));
        List<RequiredComment> comments = new ArrayList<>();
        shown.comments().forEach(each ->
                each.comment(now.dossier().comment(each.kind()).orElse(null), texts).ifPresent(comments::add));
        return now.dossier().with(points).with(typedCounts(now.dossier().typed()), typedTasks()).with(comments);
    }

    private void read(PointLine line, Map<UUID, BigDecimal> points) {
        Typing typing = line.points();
        Criterion criterion = line.criterion();
        typing.refuse("");
        if (typing.typed().isEmpty()) {
            points.remove(criterion.id());
            return;
        }
        Optional<BigDecimal> read = ScoreReading.read(typing.typed());
        Optional<Problem> wrong = read.isEmpty()
                ? Optional.of(Problem.error(ScoringProblem.NOT_POINTS, "", Map.of("value", typing.typed())))
                : KeepDossiers.against(criterion, read.get());
        if (wrong.isPresent()) {
            typing.refuse(texts.of(wrong.get()));
        } else {
            points.put(criterion.id(), same(points.get(criterion.id()), read.get()));
        }
    }

    /** A number that is only written otherwise is the same number. */
    private static BigDecimal same(@Nullable BigDecimal stored, BigDecimal read) {
        return stored != null && stored.compareTo(read) == 0 ? stored : read;
    }

    private List<YearTask> typedTasks() {
        return tasks.stream().map(TaskLine::task).filter(each -> !each.words().isEmpty()).toList();
    }

    private @Nullable TaskCounts typedCounts(@Nullable TaskCounts before) {
        boolean wrong = false;
        boolean any = false;
        Map<Count, Integer> read = new EnumMap<>(Count.class);
        for (Count each : Count.values()) {
            Typing typing = count(each);
            boolean number = typing.typed().matches("[0-9]{0,5}");
            typing.refuse(number ? "" : texts.of(Problem.error(
                    ScoringProblem.NOT_A_COUNT, "", Map.of("value", typing.typed()))));
            wrong |= !number;
            any |= !typing.typed().isEmpty();
            read.put(each, number && !typing.typed().isEmpty() ? Integer.parseInt(typing.typed()) : 0);
        }
        if (wrong) {
            return before;
        }
        return any
                ? new TaskCounts(read.getOrDefault(Count.ASSIGNED, 0), read.getOrDefault(Count.DONE, 0),
                        read.getOrDefault(Count.LATE, 0), read.getOrDefault(Count.ABOVE, 0), read.getOrDefault(Count.FAILED, 0))
                : null;
    }

    private static int number(TaskCounts counts, Count which) {
        return switch (which) {
            case ASSIGNED -> counts.assigned();
            case DONE -> counts.done();
            case LATE -> counts.late();
            case ABOVE -> counts.above();
            case FAILED -> counts.failed();
        };
    }
}

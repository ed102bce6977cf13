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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.rating.DossierViewModel.Count;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.OpenDossier;
import vn.xeploai.work.scoring.ScoringProblem;

/** The fields of one dossier: filled from what is stored, and read back as far as they can be. */
final class DossierFields {
    private final Texts texts;
    private final Runnable touched;
    private final ObservableList<TaskLine> tasks = FXCollections.observableArrayList();
    private final Map<Count, Typing> counts = new EnumMap<>(Count.class);
    private List<PointLine> points = List.of();
    private List<CommentLine> comments = List.of();

    /** @param touched told after every key */
    DossierFields(Texts texts, Runnable touched) {
        this.texts = texts;
        this.touched = touched;
        Arrays.stream(Count.values()).forEach(each -> counts.put(each, new Typing("", touched)));
    }

    ObservableList<TaskLine> tasks() {
        return tasks;
    }

    List<PointLine> points() {
        return points;
    }

    List<CommentLine> comments() {
        return comments;
    }

    Typing count(Count which) {
        return Objects.requireNonNull(counts.get(which), which.name());
    }

    /** A line for another task. */
    TaskLine line(YearTask task) {
        return new TaskLine(task, touched);
    }

    /** Fills them all. */
    void take(OpenDossier found) {
        Dossier dossier = found.dossier();
        tasks.setAll(dossier.tasks().stream().map(this::line).toList());
        TaskCounts typed = dossier.typed();
        counts.forEach((which, typing) -> typing.words().set(typed == null ? "" : String.valueOf(number(typed, which))));
        counts.values().forEach(typing -> typing.refuse(""));
        points = points(found);
        comments = comments(found);
    }

    boolean hasWrong() {
        return points.stream().anyMatch(each -> each.points().isWrong())
                || comments.stream().anyMatch(CommentLine::isWrong)
                || (tasks.isEmpty() && counts.values().stream().anyMatch(Typing::isWrong));
    }

    /** What is typed, as far as it can be read; what cannot stays as it is stored, and is marked. */
    Dossier typed(OpenDossier now) {
        Map<UUID, BigDecimal> given = new HashMap<>(now.dossier().points());
        points.stream().filter(each -> !each.heading()).forEach(each -> read(each, given));
        List<RequiredComment> said = new ArrayList<>();
        comments.forEach(each ->
                each.comment(now.dossier().comment(each.kind()).orElse(null), texts).ifPresent(said::add));
        return now.dossier().with(given).with(typedCounts(now.dossier().typed()), typedTasks()).with(said);
    }

    /** Shows what is stored again, with the reason beside each number; tells whether anything else than numbers differed. */
    boolean putBack(Dossier stored, String why) {
        points.stream().filter(each -> !each.heading()).forEach(each -> {
            BigDecimal given = stored.points().get(each.criterion().id());
            BigDecimal read = ScoreReading.read(each.points().typed()).orElse(null);
            boolean other = (given == null || read == null) ? (given != null || read != null) : given.compareTo(read) != 0;
            if (other) {
                each.points().putBack(given == null ? "" : Numbers.decimal(given), why);
            }
        });
        TaskCounts counted = stored.typed();
        counts.forEach((which, typing) -> typing.putBack(counted == null ? "" : String.valueOf(number(counted, which)), why));
        boolean elsewhere = !typedTasks().equals(stored.tasks());
        if (elsewhere) {
            tasks.setAll(stored.tasks().stream().map(this::line).toList());
        }
        for (CommentLine each : comments) {
            elsewhere |= each.putBack(stored.comment(each.kind()).orElse(null));
        }
        return elsewhere;
    }

    private List<PointLine> points(OpenDossier found) {
        return found.sheet().criteria().stream()
                .map(each -> {
                    BigDecimal given = found.dossier().points().get(each.id());
                    return new PointLine(each, found.sheet().hasSubs(each), Numbers.decimal(found.sheet().most(each)),
                            new Typing(given == null ? "" : Numbers.decimal(given), touched));
                })
                .toList();
    }

    private List<CommentLine> comments(OpenDossier found) {
        return found.dossier().subject() instanceof Reviewed.Unit
                ? List.of()
                : Stream.of(CommentKind.values())
                        .map(kind -> new CommentLine(kind, found.needed().contains(kind),
                                found.dossier().comment(kind).orElse(null), touched))
                        .toList();
    }

    private void read(PointLine line, Map<UUID, BigDecimal> given) {
        Typing typing = line.points();
        Criterion criterion = line.criterion();
        typing.refuse("");
        if (typing.typed().isEmpty()) {
            given.remove(criterion.id());
            return;
        }
        Optional<BigDecimal> read = ScoreReading.read(typing.typed());
        Optional<Problem> wrong = read.isEmpty()
                ? Optional.of(Problem.error(ScoringProblem.NOT_POINTS, "", Map.of("value", typing.typed())))
                : KeepDossiers.against(criterion, read.get());
        if (wrong.isPresent()) {
            typing.refuse(texts.of(wrong.get()));
        } else {
            given.put(criterion.id(), same(given.get(criterion.id()), read.get()));
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

package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.scoring.KeepDossiers;
import vn.xeploai.work.scoring.OpenDossier;
import vn.xeploai.work.scoring.ScoringProblem;

/** What is typed in an open dossier: points, tasks listed or counted, comments. What cannot be read stays as typed, and is marked. */
final class TypedDossier {
    /** Số nhiệm vụ, in the order of their fields. */
    enum Count {
        ASSIGNED,
        DONE,
        LATE,
        ABOVE,
        FAILED
    }

    private final Texts texts;
    private final Runnable touched;
    private final ObservableList<TaskLine> tasks = FXCollections.observableArrayList();
    private final Map<Count, Typing> counts = new EnumMap<>(Count.class);
    private List<PointLine> points = List.of();
    private List<CommentLine> comments = List.of();
    private boolean filling;

    /** @param changed told after every key, not while {@link #fill} puts things in */
    TypedDossier(Texts texts, Runnable changed) {
        this.texts = texts;
        touched = () -> {
            if (!filling) {
                changed.run();
            }
        };
        Arrays.stream(Count.values()).forEach(each -> counts.put(each, new Typing("", touched)));
    }

    /** One line a criterion. */
    List<PointLine> points() {
        return points;
    }

    /** One line a kind; none for organizations. */
    List<CommentLine> comments() {
        return comments;
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

    void addTask() {
        tasks.add(new TaskLine(new YearTask("", TaskResult.OPEN), touched));
    }

    /** Begins with what is stored. */
    void fill(OpenDossier found) {
        filling = true;
        Dossier dossier = found.dossier();
        tasks.setAll(dossier.tasks().stream().map(each -> new TaskLine(each, touched)).toList());
        TaskCounts typed = dossier.typed();
        counts.forEach((which, typing) -> typing.words().set(typed == null ? "" : String.valueOf(number(typed, which))));
        counts.values().forEach(typing -> typing.refuse(""));
        points = found.sheet().criteria().stream()
                .map(each -> {
                    BigDecimal given = dossier.points().get(each.id());
                    return new PointLine(each, found.sheet().hasSubs(each), Numbers.decimal(found.sheet().most(each)),
                            new Typing(given == null ? "" : Numbers.decimal(given), touched));
                })
                .toList();
        comments = dossier.subject() instanceof Reviewed.Unit
                ? List.of()
                : Stream.of(CommentKind.values())
                        .map(kind -> new CommentLine(kind, found.needed().contains(kind),
                                dossier.comment(kind).orElse(null), touched))
                        .toList();
        filling = false;
    }

    boolean hasWrong() {
        return points.stream().anyMatch(each -> each.points().isWrong())
                || comments.stream().anyMatch(CommentLine::isWrong)
                || (tasks.isEmpty() && counts.values().stream().anyMatch(Typing::isWrong));
    }

    /** The stored dossier with what is typed, as far as it can be read. */
    Dossier over(Dossier stored) {
        Map<UUID, BigDecimal> read = new HashMap<>(stored.points());
        points.stream().filter(each -> !each.heading()).forEach(each -> read(each, read));
        List<RequiredComment> said = new ArrayList<>();
        comments.forEach(each -> each.comment(stored.comment(each.kind()).orElse(null), texts).ifPresent(said::add));
        List<YearTask> listed = tasks.stream().map(TaskLine::task).filter(each -> !each.words().isEmpty()).toList();
        return stored.with(read).with(counted(stored.typed()), listed).with(said);
    }

    private void read(PointLine line, Map<UUID, BigDecimal> into) {
        Typing typing = line.points();
        Criterion criterion = line.criterion();
        typing.refuse("");
        if (typing.typed().isEmpty()) {
            into.remove(criterion.id());
            return;
        }
        Optional<BigDecimal> read = ScoreReading.read(typing.typed());
        Optional<Problem> wrong = read.isEmpty()
                ? Optional.of(Problem.error(ScoringProblem.NOT_POINTS, "", Map.of("value", typing.typed())))
                : KeepDossiers.against(criterion, read.get());
        if (wrong.isPresent()) {
            typing.refuse(texts.of(wrong.get()));
        } else {
            into.put(criterion.id(), same(into.get(criterion.id()), read.get()));
        }
    }

    /** A number that is only written otherwise is the same number. */
    private static BigDecimal same(@Nullable BigDecimal stored, BigDecimal read) {
        return stored != null && stored.compareTo(read) == 0 ? stored : read;
    }

    private @Nullable TaskCounts counted(@Nullable TaskCounts before) {
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

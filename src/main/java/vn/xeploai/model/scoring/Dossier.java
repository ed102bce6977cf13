package vn.xeploai.model.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Hồ sơ tự kiểm điểm of one subject and year: points per criterion, tasks, comments.
 *
 * @param year năm đánh giá
 * @param subject whose
 * @param points điểm tự chấm by criterion
 * @param typed number of tasks where nobody lists them, {@code null} when unknown
 * @param tasks listed ones; as soon as one is listed, the list is what counts
 * @param comments at most one of a kind; none about organizations
 */
public record Dossier(
        int year,
        Reviewed subject,
        Map<UUID, BigDecimal> points,
        @Nullable TaskCounts typed,
        List<YearTask> tasks,
        List<RequiredComment> comments) {
    /** Keeps its own copies, comments in the order of their kinds. */
    public Dossier {
        points = Map.copyOf(points);
        tasks = List.copyOf(tasks);
        comments = comments.stream().sorted(Comparator.comparing(RequiredComment::kind)).toList();
        if (comments.stream().map(RequiredComment::kind).distinct().count() < comments.size()) {
            throw new IllegalArgumentException("two comments of one kind");
        }
    }

    /** Nothing in it. */
    public static Dossier none(int year, Reviewed subject) {
        return new Dossier(year, subject, Map.of(), null, List.of(), List.of());
    }

    /** The number of tasks: of the list where there is one, else as typed; {@code null} when unknown. */
    public @Nullable TaskCounts counts() {
        return tasks.isEmpty() ? typed : TaskCounts.of(tasks);
    }

    /** The comment of that kind. */
    public Optional<RequiredComment> comment(CommentKind kind) {
        return comments.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The same with other points. */
    public Dossier with(Map<UUID, BigDecimal> other) {
        return new Dossier(year, subject, other, typed, tasks, comments);
    }

    /** The same with other tasks. */
    public Dossier with(@Nullable TaskCounts counts, List<YearTask> listed) {
        return new Dossier(year, subject, points, counts, listed, comments);
    }

    /** The same with other comments. */
    public Dossier with(List<RequiredComment> other) {
        return new Dossier(year, subject, points, typed, tasks, other);
    }
}

package vn.xeploai.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Phiếu chấm điểm of one year and group. Points stand at criteria without sub-criteria; everything above is their sum.
 *
 * @param year năm đánh giá
 * @param group whose sheet
 * @param criteria common criteria first, each followed by its sub-criteria
 */
public record ScoreSheet(int year, ScoringGroup group, List<Criterion> criteria) {
    /** Keeps its own copy, the common criteria first. */
    public ScoreSheet {
        List<Criterion> sorted = new ArrayList<>();
        for (ScorePart part : ScorePart.values()) {
            criteria.stream().filter(each -> each.part() == part).forEach(sorted::add);
        }
        criteria = List.copyOf(sorted);
    }

    /** A sheet without criteria. */
    public static ScoreSheet empty(int year, ScoringGroup group) {
        return new ScoreSheet(year, group, List.of());
    }

    /** The same with other criteria. */
    public ScoreSheet with(List<Criterion> other) {
        return new ScoreSheet(year, group, other);
    }

    /** The criterion with that id. */
    public Optional<Criterion> find(UUID id) {
        return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether sub-criteria stand below that criterion. */
    public boolean hasSubs(Criterion criterion) {
        int at = criteria.indexOf(criterion);
        return !isSub(at) && isSub(at + 1) && criteria.get(at + 1).part() == criterion.part();
    }

    /** The criteria that are scored. */
    public List<Criterion> scored() {
        return criteria.stream().filter(each -> !hasSubs(each)).toList();
    }

    /** Điểm tối đa of a criterion, the sum of its sub-criteria where it has some; not set counts nothing. */
    public BigDecimal most(Criterion criterion) {
        return sum(leavesOf(criterion), Criterion::most);
    }

    /** Điểm tối đa of a part; not set counts nothing. */
    public BigDecimal most(ScorePart part) {
        return sum(scored().stream().filter(each -> each.part() == part).toList(), Criterion::most);
    }

    /** What those points add up to. */
    public ScoreTotal total(Map<UUID, BigDecimal> points) {
        List<Criterion> scored = scored();
        int missing = (int) scored.stream().filter(each -> !points.containsKey(each.id())).count();
        return new ScoreTotal(of(ScorePart.COMMON, points), of(ScorePart.RESULTS, points), scored.size(), missing);
    }

    /** What those points of a criterion and its sub-criteria add up to. */
    public BigDecimal points(Criterion criterion, Map<UUID, BigDecimal> points) {
        return sum(leavesOf(criterion), each -> points.get(each.id()));
    }

    private BigDecimal of(ScorePart part, Map<UUID, BigDecimal> points) {
        return sum(scored().stream().filter(each -> each.part() == part).toList(), each -> points.get(each.id()));
    }

    private List<Criterion> leavesOf(Criterion criterion) {
        if (!hasSubs(criterion)) {
            return List.of(criterion);
        }
        List<Criterion> subs = new ArrayList<>();
        for (int i = criteria.indexOf(criterion) + 1; isSub(i) && criteria.get(i).part() == criterion.part(); i++) {
            subs.add(criteria.get(i));
        }
        return subs;
    }

    /** The first of a part has no criterion above it, whatever it says. */
    private boolean isSub(int at) {
        return at > 0 && at < criteria.size() && criteria.get(at).sub() && criteria.get(at - 1).part() == criteria.get(at).part();
    }

    private static BigDecimal sum(List<Criterion> some, Function<Criterion, @Nullable BigDecimal> number) {
        return some.stream().map(number).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

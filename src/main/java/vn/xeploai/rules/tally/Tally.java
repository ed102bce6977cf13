package vn.xeploai.rules.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;

/**
 * Bảng đếm của một loại đối tượng trong một năm. By construction {@code total = not subject + subject},
 * {@code subject = pending + rated} and {@code rated = Σ levels}: only the parts are kept, the sums are made of them.
 */
public final class Tally {
    private final LevelSet levelSet;
    private final Map<Level, Integer> levels;
    private final Map<NotRatedReason, Integer> notSubject;
    private final Map<NotRatedReason, Integer> pendingByReason;
    private final int pendingWithoutReason;
    private final int exemplary;

    private Tally(TallyBuilder parts) {
        levelSet = parts.levelSet();
        Map<Level, Integer> counted = new LinkedHashMap<>();
        levelSet.levels().forEach(level -> counted.put(level, parts.rated(level)));
        levels = Collections.unmodifiableMap(counted);
        Map<NotRatedReason, Integer> out = new EnumMap<>(NotRatedReason.class);
        Map<NotRatedReason, Integer> waiting = new EnumMap<>(NotRatedReason.class);
        parts.byReason().forEach((reason, count) -> (reason.isSubject() ? waiting : out).put(reason, count));
        notSubject = Collections.unmodifiableMap(out);
        pendingByReason = Collections.unmodifiableMap(waiting);
        pendingWithoutReason = parts.pendingWithoutReason();
        exemplary = parts.exemplary();
    }

    /** Closes the count. */
    static Tally of(TallyBuilder parts) {
        return new Tally(parts);
    }

    /** The levels of the year, best first. */
    public LevelSet levelSet() {
        return levelSet;
    }

    /** Tổng số. */
    public int total() {
        return notSubjectTotal() + subject();
    }

    /** Không thuộc diện: by reason, only reasons above zero. */
    public Map<NotRatedReason, Integer> notSubject() {
        return notSubject;
    }

    /** Không thuộc diện, all reasons together. */
    public int notSubjectTotal() {
        return sum(notSubject);
    }

    /** Thuộc diện. */
    public int subject() {
        return pending() + rated();
    }

    /** Chưa xếp loại: subject, without a level. */
    public int pending() {
        return pendingWithoutReason + sum(pendingByReason);
    }

    /** Pending with a recorded reason: by reason, only reasons above zero. */
    public Map<NotRatedReason, Integer> pendingByReason() {
        return pendingByReason;
    }

    /** Pending and nobody said why. */
    public int pendingWithoutReason() {
        return pendingWithoutReason;
    }

    /** Đã xếp loại. */
    public int rated() {
        return sum(levels);
    }

    /** Counts of all levels of the set, best first, zeros too. */
    public Map<Level, Integer> levels() {
        return levels;
    }

    /** Tiêu biểu: those distinguished inside their level. */
    public int exemplary() {
        return exemplary;
    }

    /** Hoàn thành tốt nhiệm vụ trở lên, or its equivalent of the time. */
    public int goodOrBetter() {
        return levels.entrySet().stream()
                .filter(entry -> entry.getKey().goodOrBetter())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Good or better, of the chosen whole. */
    public Share goodOrBetterOf(Denominator denominator) {
        return new Share(goodOrBetter(), whole(denominator));
    }

    /** One level, of the chosen whole; empty counts where the level is not part of that whole are the caller's business. */
    public Share shareOf(Level level, Denominator denominator) {
        return new Share(levels.getOrDefault(level, 0), whole(denominator));
    }

    /** Where nothing is rated there is nothing to take a share of, whatever the total. */
    private int whole(Denominator denominator) {
        return rated() == 0 ? 0 : switch (denominator) {
            case RATED -> rated();
            case TOTAL -> total();
            case GOOD_OR_BETTER -> goodOrBetter();
        };
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && levels.equals(that.levels)
                && notSubject.equals(that.notSubject)
                && pendingByReason.equals(that.pendingByReason)
                && pendingWithoutReason == that.pendingWithoutReason
                && exemplary == that.exemplary;
    }

    @Override
    public int hashCode() {
        return levels.hashCode() * 31 + notSubject.hashCode();
    }

    @Override
    public String toString() {
        return "total %d = not subject %s + pending %d + rated %s"
                .formatted(total(), notSubject, pending(), levels.values());
    }
}

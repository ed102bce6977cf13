package vn.xeploai.rules.tally;

import java.util.EnumMap;
import java.util.Map;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;

/** Counts standings one by one or in bulk into a {@link Tally}. */
public final class TallyBuilder {
    private final LevelSet levelSet;
    private final int[] rated;
    private final Map<NotRatedReason, Integer> byReason = new EnumMap<>(NotRatedReason.class);
    private int pendingWithoutReason;
    private int exemplary;

    /** An empty count over the levels of one year. */
    public TallyBuilder(LevelSet levelSet) {
        this.levelSet = levelSet;
        this.rated = new int[levelSet.levels().size()];
    }

    /** Counts subjects that stand alike; nobody leaves no trace. */
    public TallyBuilder add(Standing standing, int howMany) {
        if (howMany == 0) {
            return this;
        }
        switch (standing) {
            case Standing.Absent _ -> {}
            case Standing.NotSubject not -> byReason.merge(not.reason(), howMany, Integer::sum);
            case Standing.Pending waiting -> addPending(waiting, howMany);
            case Standing.Rated done -> {
                rated[indexOf(done.level())] += howMany;
                exemplary += done.exemplary() ? howMany : 0;
            }
        }
        return this;
    }

    /** Adds a finished count over the same levels. */
    public TallyBuilder add(Tally other) {
        other.levels().forEach((level, count) -> rated[indexOf(level)] += count);
        other.notSubject().forEach((reason, count) -> byReason.merge(reason, count, Integer::sum));
        other.pendingByReason().forEach((reason, count) -> byReason.merge(reason, count, Integer::sum));
        pendingWithoutReason += other.pendingWithoutReason();
        exemplary += other.exemplary();
        return this;
    }

    /** The count so far. */
    public Tally tally() {
        return Tally.of(this);
    }

    private void addPending(Standing.Pending waiting, int howMany) {
        NotRatedReason reason = waiting.reason();
        if (reason == null) {
            pendingWithoutReason += howMany;
        } else {
            byReason.merge(reason, howMany, Integer::sum);
        }
    }

    private int indexOf(Level level) {
        if (!levelSet.levels().contains(level)) {
            throw new IllegalArgumentException("not a level of this set: " + level.code());
        }
        return level.rank() - 1;
    }

    LevelSet levelSet() {
        return levelSet;
    }

    int rated(Level level) {
        return rated[indexOf(level)];
    }

    Map<NotRatedReason, Integer> byReason() {
        return byReason;
    }

    int pendingWithoutReason() {
        return pendingWithoutReason;
    }

    int exemplary() {
        return exemplary;
    }
}

package vn.xeploai.work.deciding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.rating.SheetKey;

/**
 * Bảng đã quyết định đến đâu.
 *
 * @param key which sheet
 * @param standing what is closed and locked
 * @param frozen what was said of those nobody may change any more, as it was then, by subject
 * @param kept the ruling behind each of them, by subject
 * @param overrides overrides of that year, earliest first
 * @param cap the cap of the sheet's own group as it was when it was closed, {@code null} if none is kept
 */
public record SheetDecisions(
        SheetKey key,
        YearStanding standing,
        Map<String, Explanation> frozen,
        Map<String, StoredRuling> kept,
        List<RatingAct> overrides,
        @Nullable StoredRuling cap) {
    /** Keeps its own copies. */
    public SheetDecisions {
        frozen = Map.copyOf(frozen);
        kept = Map.copyOf(kept);
        overrides = List.copyOf(overrides);
    }

    /** Nothing is decided, nothing closed. */
    public static SheetDecisions none(SheetKey key) {
        return new SheetDecisions(
                key, new YearStanding(key.year(), null, Map.of()), Map.of(), Map.of(), List.of(), null);
    }

    /** Whether nothing may be changed about that subject. */
    public boolean isFrozen(String subject) {
        return standing.isFrozen(key instanceof SheetKey.Members ? key.unitCode() : subject);
    }

    /** Whether nothing in the whole sheet may be changed. */
    public boolean isFrozen() {
        return standing.isLocked() || (key instanceof SheetKey.Members && standing.isClosed(key.unitCode()));
    }

    /** The act that finished it, if something did. */
    public Optional<YearAct> finished() {
        return Optional.ofNullable(standing.lock()).or(() -> Optional.ofNullable(standing.closed().get(key.unitCode())));
    }
}

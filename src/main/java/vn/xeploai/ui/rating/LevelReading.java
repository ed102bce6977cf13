package vn.xeploai.ui.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.work.rating.MarksCheck;

/** What a pasted word means: the number, sign, code or name of a level of the year, or a reason. */
final class LevelReading {
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, NotRatedReason> reasons = new HashMap<>();

    LevelReading(MarksCheck check, Texts texts) {
        for (Level level : check.levels().levels()) {
            levels.put(String.valueOf(level.rank()), level);
            levels.put(LevelSign.of(level).character(), level);
            levels.put(key(level.code()), level);
            levels.put(key(level.name()), level);
            levels.put(key(texts.of(level)), level);
        }
        check.reasons().forEach(reason -> reasons.put(key(texts.of(reason)), reason));
    }

    Optional<Level> level(String words) {
        return Optional.ofNullable(levels.get(key(words)));
    }

    Optional<Outcome> outcome(String words) {
        Optional<Outcome> rated = level(words).map(level -> new Outcome.Rated(level.code(), false));
        return rated.isPresent()
                ? rated
                : Optional.ofNullable(reasons.get(key(words))).map(reason -> new Outcome.NotRated(reason, null));
    }

    private static String key(String words) {
        return VietnameseOrder.folded(words).strip().replaceAll("\\s+", " ");
    }
}

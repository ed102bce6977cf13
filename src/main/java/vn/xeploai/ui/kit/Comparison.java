package vn.xeploai.ui.kit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;

/**
 * Last year's value beside this year's.
 *
 * @param way where it went
 * @param text in words
 * @param note why it is not compared, or empty
 */
public record Comparison(Way way, String text, String note) {
    /** Where a percentage went. */
    public enum Way {
        /** Higher than last year. */
        UP,
        /** Lower. */
        DOWN,
        /** The same. */
        LEVEL,
        /** Last year went by another regulation: shown, not compared. */
        BREAK,
        /** Nothing to compare with. */
        NONE
    }

    /**
     * The year before.
     *
     * @param year its number
     * @param regulation what ruled it, or empty
     * @param isBreak whether that was another regulation
     */
    public record Before(int year, String regulation, boolean isBreak) {}

    /** Compares what the reader sees: both values as printed. */
    public static Comparison of(Tally now, @Nullable Tally before, Before year, Denominator of, Texts texts) {
        Map<String, String> words = new HashMap<>();
        words.put("year", String.valueOf(year.year()));
        words.put("regulation", year.regulation());
        Optional<BigDecimal> then = before == null ? Optional.empty() : before.goodOrBetterOf(of).percent(1);
        Optional<BigDecimal> today = now.goodOrBetterOf(of).percent(1);
        if (then.isEmpty()) {
            return new Comparison(Way.NONE, texts.get("ui.compare.none", words), "");
        }
        words.put("before", Numbers.decimal(then.get()));
        if (year.isBreak()) {
            return new Comparison(
                    Way.BREAK, texts.get("ui.compare.only-before", words), texts.get("ui.compare.break", words));
        }
        if (today.isEmpty()) {
            return new Comparison(Way.NONE, texts.get("ui.compare.only-before", words), "");
        }
        BigDecimal difference = today.get().subtract(then.get());
        words.put("difference", Numbers.decimal(difference.abs()));
        return switch (difference.signum()) {
            case 1 -> new Comparison(Way.UP, texts.get("ui.compare.up", words), "");
            case -1 -> new Comparison(Way.DOWN, texts.get("ui.compare.down", words), "");
            default -> new Comparison(Way.LEVEL, texts.get("ui.compare.level", words), "");
        };
    }
}

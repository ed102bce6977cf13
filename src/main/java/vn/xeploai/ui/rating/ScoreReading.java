package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Điểm as typed: a decimal comma, a point passes too; never dots between thousands. */
final class ScoreReading {
    private static final Pattern SCORE = Pattern.compile("[0-9]{1,4}([,.][0-9]{1,6})?");

    private ScoreReading() {}

    static Optional<BigDecimal> read(String typed) {
        String words = typed.strip();
        return SCORE.matcher(words).matches()
                ? Optional.of(new BigDecimal(words.replace(',', '.')))
                : Optional.empty();
    }
}

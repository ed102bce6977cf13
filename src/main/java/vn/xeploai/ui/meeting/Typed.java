package vn.xeploai.ui.meeting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What somebody typed, read. */
final class Typed {
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})\\s*");
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,5})\\s*");

    private Typed() {}

    /** Words as they are kept: composed, nothing instead of blanks. */
    static @Nullable String words(String typed) {
        return typed.isBlank() ? null : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Words as they are shown. */
    static String shown(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    /** A day such as 3/12/2025; empty when it is none. */
    static Optional<LocalDate> day(String typed) {
        Matcher parts = DAY.matcher(plain(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A whole number from 0; empty when it is none. */
    static Optional<Integer> count(String typed) {
        Matcher digits = COUNT.matcher(plain(typed));
        return digits.matches() ? Optional.of(Integer.parseInt(digits.group(1))) : Optional.empty();
    }

    /** Digits and blanks as of a Western keyboard: pasted ones may be full-width or unbreakable. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}

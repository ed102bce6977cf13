package vn.xeploai.work.keeping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ngày do người dùng gõ: {@code 3/2/2010}, {@code 03-02-2010}, {@code 3.2.2010} or {@code 03022010}. */
public final class TypedDay {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private TypedDay() {}

    /** Whether it looks like a day, existing or not. */
    public static boolean looksRight(String typed) {
        return DAY.matcher(typed).matches();
    }

    /** Whether it is four digits. */
    public static boolean isYear(String typed) {
        return YEAR.matcher(typed).matches();
    }

    /** The day, if there is one. */
    public static Optional<LocalDate> of(String typed) {
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            return Optional.empty();
        }
        int first = day.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(first + 2)), Integer.parseInt(day.group(first + 1)),
                    Integer.parseInt(day.group(first))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As the office writes it. */
    public static String written(LocalDate day) {
        return "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}

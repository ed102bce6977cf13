package vn.xeploai.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Numbers and days as the office types them. Everything here throws {@link IllegalArgumentException} or a date's own. */
final class TypedNumbers {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String THOUSANDS = "[0-9]{1,3}([.][0-9]{3}){1,2}";

    private TypedNumbers() {}

    /** A count: {@code 12} or {@code 1.234}. */
    static Integer count(String typed) {
        demand(typed.matches("[0-9]{1,9}") || typed.matches(THOUSANDS));
        return Integer.valueOf(typed.replace(".", ""));
    }

    /** {@code 27,5}; also {@code 27.5}, but not {@code 27.500}, which may be meant either way. */
    static BigDecimal decimal(String typed) {
        if (typed.matches("-?[0-9]{1,12}([.][0-9]{1,2}|[.][0-9]{4,12})?")) {
            return new BigDecimal(typed);
        }
        demand(typed.matches("-?([0-9]{1,12}|" + THOUSANDS + "),[0-9]{1,12}"));
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }

    /** {@code 31/12/2025}; also with points or hyphens. */
    static LocalDate day(String typed) {
        String slashes = typed.replaceAll(" *[-./] *", "/");
        demand(slashes.matches("[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"));
        return LocalDate.parse(slashes, DAY);
    }

    static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not as expected");
        }
    }
}

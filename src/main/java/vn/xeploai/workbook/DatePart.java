package vn.xeploai.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.work.port.workbook.Column;

/**
 * A column that holds the day, the month or the year of a date.
 *
 * @param rest its name without that word: what the three columns have in common
 */
record DatePart(String rest) {
    /** Which of the three. */
    enum Word {
        DAY("ngay"),
        MONTH("thang"),
        YEAR("(?:nawm|nam)");

        private final Pattern pattern;

        Word(String word) {
            // The word of the lowest row stands last; in a header of one row it stands first.
            pattern = Pattern.compile("(?:(.+) " + word + "|" + word + " (.+))");
        }
    }

    static Optional<DatePart> of(String header, Word word) {
        Matcher found = word.pattern.matcher(ListNames.plain(header));
        if (!found.matches()) {
            return Optional.empty();
        }
        @Nullable String before = found.group(1);
        return Optional.of(new DatePart(before != null ? before : found.group(2)));
    }

    /** Which date it is, if any. */
    Optional<ListColumn> column(ListNames names) {
        return Stream.of(rest, "ngay " + rest, rest + " ngay")
                .map(names::find)
                .filter(found -> found != null && isDate(found))
                .findFirst();
    }

    private static boolean isDate(ListColumn column) {
        Column<?> target = column.target();
        return target != null && (target.type() == LocalDate.class || target.type() == BirthDate.class);
    }
}

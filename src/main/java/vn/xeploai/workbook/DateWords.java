package vn.xeploai.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.xeploai.model.BirthDate;
import vn.xeploai.work.port.workbook.ImportProblem;

/** Dates as people type them: {@code 03/02/1930}, {@code 3/2/1930}, {@code 1930-02-03}; for birth dates also {@code 1930}. */
final class DateWords {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2100;

    private DateWords() {}

    static Understood day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : new Understood.Wrong(ImportProblem.NOT_A_DATE);
    }

    static Understood day(LocalDate day) {
        return isSensible(day.getYear()) ? new Understood.Value(day) : new Understood.Wrong(ImportProblem.NOT_A_DATE);
    }

    static Understood birth(String text) {
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return isSensible(year)
                    ? new Understood.Value(BirthDate.in(year))
                    : new Understood.Wrong(ImportProblem.NOT_A_DATE);
        }
        return birth(day(text));
    }

    static Understood birth(LocalDate day) {
        return birth(DateWords.day(day));
    }

    private static Understood birth(Understood day) {
        return day instanceof Understood.Value(LocalDate date) ? new Understood.Value(BirthDate.on(date)) : day;
    }

    private static Understood day(String year, String month, String day) {
        try {
            return day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return new Understood.Wrong(ImportProblem.NO_SUCH_DAY);
        }
    }

    private static boolean isSensible(int year) {
        return year >= EARLIEST && year <= LATEST;
    }
}

package vn.xeploai.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.workbook.xlsx.RawValue;

/**
 * Dates as lists have them: {@code 20-10-2008}, {@code 11.1.2023}, {@code 1/2/99}, {@code ngày 3 tháng 2 năm 1990}, the number of a
 * day; for birth dates also a year alone.
 */
final class LooseDates {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.\\-–,\\s]\\s*(\\d{1,2})\\s*[/.\\-–,\\s]\\s*(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?i)(?:sinh\\s*)?(?:năm\\s*)?(?:(?:0{1,2}|[-.…?x]+)\\s*[/.\\-]\\s*){0,2}(\\d{4})");
    private static final Pattern NUMBER_OF_DAY = Pattern.compile("\\d{5}(?:\\.0+)?");

    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(?i)(?:(?:0{1,2}|[-.…?x]+)\\s*[/.\\-]\\s*)?(?:tháng\\s*)?(0?[1-9]|1[0-2])\\s*(?:[/.\\-–,]|năm)\\s*(\\d{4})");

    /** From which spreadsheets number days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Days of 1910 and of 2050; smaller numbers are years, larger ones no dates of people. */
    private static final BigDecimal FIRST_NUMBER = BigDecimal.valueOf(3_654);

    private static final BigDecimal LAST_NUMBER = BigDecimal.valueOf(54_788);

    /** Two digits: nobody in the Party was born after 2015 or admitted before 1945. */
    private static final int BORN_BEFORE = 15;

    private static final int ADMITTED_BEFORE = 45;

    private LooseDates() {}

    static Understood day(RawValue raw, String text) {
        return day(raw, text, ADMITTED_BEFORE);
    }

    static Understood birth(RawValue raw, String text) {
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        Matcher year = YEAR_ALONE.matcher(digits);
        if (!(raw instanceof RawValue.Day) && year.matches()) {
            return DateWords.birth(year.group(1));
        }
        Understood day = day(raw, text, BORN_BEFORE);
        return day instanceof Understood.Value(LocalDate date) ? DateWords.birth(date) : day;
    }

    /** The year of {@code 12-1990}, {@code 12/1990}, {@code tháng 12 năm 1990}, {@code 00/12/1990}. */
    static OptionalInt yearOfMonth(String text) {
        Matcher month = MONTH_AND_YEAR.matcher(text);
        return month.matches() ? OptionalInt.of(Integer.parseInt(month.group(2))) : OptionalInt.empty();
    }

    private static Understood day(RawValue raw, String text, int century) {
        if (raw instanceof RawValue.Day day) {
            return DateWords.day(day.day());
        }
        if (raw instanceof RawValue.Figure figure) {
            return number(figure.number());
        }
        if (NUMBER_OF_DAY.matcher(text).matches()) {
            return number(new BigDecimal(text));
        }
        Matcher words = IN_WORDS.matcher(text);
        Matcher dayFirst = words.matches() ? words : DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? DateWords.day(dayFirst.group(1) + "/" + dayFirst.group(2) + "/" + year(dayFirst.group(3), century))
                : DateWords.day(text);
    }

    private static String year(String digits, int century) {
        if (digits.length() > 2) {
            return digits;
        }
        return (Integer.parseInt(digits) < century ? "20" : "19") + digits;
    }

    private static Understood number(BigDecimal number) {
        if (number.compareTo(FIRST_NUMBER) < 0 || number.compareTo(LAST_NUMBER) > 0) {
            return new Understood.Wrong(ImportProblem.NOT_A_DATE);
        }
        return DateWords.day(DAY_ZERO.plusDays(number.longValue()));
    }
}

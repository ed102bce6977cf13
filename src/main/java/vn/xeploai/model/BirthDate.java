package vn.xeploai.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Ngày sinh: a full date, or only the year where nothing more is known.
 *
 * @param year always known
 * @param day the full date, {@code null} when only the year is known
 */
public record BirthDate(int year, @Nullable LocalDate day) {
    /** Refuses a date of another year. */
    public BirthDate {
        if (day != null && day.getYear() != year) {
            throw new IllegalArgumentException("day and year differ");
        }
    }

    /** A fully known date. */
    public static BirthDate on(LocalDate day) {
        return new BirthDate(day.getYear(), day);
    }

    /** Only the year is known. */
    public static BirthDate in(int year) {
        return new BirthDate(year, null);
    }
}

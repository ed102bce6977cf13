package vn.xeploai.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Từ ngày – đến ngày: a half-open stretch of days. The first day belongs to it, the last one no longer does; a missing
 * end is open.
 *
 * @param since first day, or {@code null} when it has always been so
 * @param until first day it is no longer so, or {@code null} while it lasts
 */
public record DateSpan(@Nullable LocalDate since, @Nullable LocalDate until) {
    /** Without beginning and end. */
    public static final DateSpan ALWAYS = new DateSpan(null, null);

    /** Refuses a stretch that ends before it begins. */
    public DateSpan {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("ends %s before it begins %s".formatted(until, since));
        }
    }

    /** Tells whether the day lies inside. */
    public boolean covers(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }
}

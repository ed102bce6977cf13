package vn.xeploai.work.statistics;

import org.jspecify.annotations.Nullable;

/** Nhóm: what one line of the statistics is about. */
public sealed interface Group {
    /** Nobody wrote it down: «không rõ». Counted like any other group. */
    record NotKnown() implements Group {}

    /** A constant of the field. */
    record Constant(Enum<?> constant) implements Group {}

    /** Words as people wrote them. */
    record Words(String words) implements Group {}

    /**
     * So many whole years.
     *
     * @param from first
     * @param below first that is too many, {@code null} for the last band
     */
    record Years(int from, @Nullable Integer below) implements Group {}
}

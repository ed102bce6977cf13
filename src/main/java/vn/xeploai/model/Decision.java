package vn.xeploai.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Quyết định xếp loại: the document behind a level.
 *
 * @param number số quyết định
 * @param decidedOn ngày quyết định
 */
public record Decision(@Nullable String number, @Nullable LocalDate decidedOn) {
    /** Nothing recorded. */
    public static final Decision NONE = new Decision(null, null);
}

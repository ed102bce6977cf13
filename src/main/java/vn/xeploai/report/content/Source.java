package vn.xeploai.report.content;

import java.util.List;

/**
 * Nguồn của một con số: which year and which organizations it was counted over.
 *
 * @param year năm đánh giá
 * @param units codes of the organizations, each with everything below it; empty for the whole database
 * @param part which of the subjects there
 */
public record Source(int year, List<String> units, Part part) {
    /** Keeps its own copy. */
    public Source {
        units = List.copyOf(units);
    }

    /** Everybody there. */
    public Source(int year, List<String> units) {
        this(year, units, Part.ALL);
    }

    /** Another part of the same place and year. */
    public Source of(Part other) {
        return new Source(year, units, other);
    }
}

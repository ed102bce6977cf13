package vn.xeploai.report.content;

import java.util.List;

/**
 * Nguồn của một con số: which year and which organizations it was counted over.
 *
 * @param year năm đánh giá
 * @param units codes of the organizations, each with everything below it; empty for the whole database
 */
public record Source(int year, List<String> units) {
    /** Keeps its own copy. */
    public Source {
        units = List.copyOf(units);
    }
}

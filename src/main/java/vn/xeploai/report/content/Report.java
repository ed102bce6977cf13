package vn.xeploai.report.content;

import java.util.List;

/**
 * Một báo cáo hoặc biểu mẫu, ready to be drawn.
 *
 * @param year năm đánh giá
 * @param title for the properties of a file
 * @param pages how pages are numbered, with {@code {page}} and {@code {pages}} in it
 * @param sections in the order of printing
 */
public record Report(int year, String title, String pages, List<Section> sections) {
    /** Keeps its own copy. */
    public Report {
        sections = List.copyOf(sections);
    }
}

package vn.xeploai.report.content;

import java.util.List;

/**
 * Một báo cáo hoặc biểu mẫu, ready to be drawn.
 *
 * @param year năm đánh giá
 * @param title for the properties of a file
 * @param pages how pages are numbered, with {@code {page}} and {@code {pages}} in it
 * @param sections in the order of printing
 * @param style margins, sizes, numbers of pages
 */
public record Report(int year, String title, String pages, List<Section> sections, PageStyle style) {
    /** Keeps its own copy. */
    public Report {
        sections = List.copyOf(sections);
    }

    /** In the usual style. */
    public Report(int year, String title, String pages, List<Section> sections) {
        this(year, title, pages, sections, PageStyle.USUAL);
    }

    /** The same report in that style. */
    public Report in(PageStyle other) {
        return new Report(year, title, pages, sections, other);
    }
}

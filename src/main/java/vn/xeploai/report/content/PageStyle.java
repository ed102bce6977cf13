package vn.xeploai.report.content;

/**
 * Thể thức trang: margins of upright pages, sizes of letters and where pages are numbered. Wide tables lie on their side with
 * margins of their own.
 *
 * @param family phông chữ, as office programs name it
 * @param top margin in mm
 * @param bottom margin in mm
 * @param left margin in mm, where pages are bound
 * @param right margin in mm
 * @param party size of "ĐẢNG CỘNG SẢN VIỆT NAM" in points
 * @param title size of tên loại in points
 * @param text size of running text, letterhead and signatures in points
 * @param numberOnTop whether the number of the page alone stands in the middle above the text, from the second page on;
 *     otherwise page and number of pages stand below it
 */
public record PageStyle(
        String family, int top, int bottom, int left, int right, int party, int title, int text, boolean numberOnTop) {
    /** Of a report that no office has set up. */
    public static final PageStyle USUAL = new PageStyle("Times New Roman", 20, 20, 30, 15, 15, 16, 14, false);
}

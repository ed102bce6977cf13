package vn.xeploai.report.content;

/**
 * Ô của dòng tiêu đề trên: neighbouring columns under one heading, or one column that stands alone.
 *
 * @param first first column
 * @param last last column
 * @param text the heading
 * @param alone whether it takes both rows of headings
 */
public record HeadingGroup(int first, int last, String text, boolean alone) {
    /** How many columns it spans. */
    public int width() {
        return last - first + 1;
    }
}

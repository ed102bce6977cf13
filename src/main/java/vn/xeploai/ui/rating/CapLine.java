package vn.xeploai.ui.rating;

import vn.xeploai.ui.kit.CapMood;

/**
 * Dòng trần hoàn thành xuất sắc.
 *
 * @param mood how it stands
 * @param title of which level
 * @param count part and limit, or empty
 * @param share how full, 0 to 1
 * @param words what it comes to, the sum in words, and where it is written
 * @param where over whom and of which column
 */
public record CapLine(CapMood mood, String title, String count, double share, String words, String where) {
    /** All of it, for those who do not see it. */
    public String inFull() {
        return String.join(" ", title, count, words, where).strip();
    }
}

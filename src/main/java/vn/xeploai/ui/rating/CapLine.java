package vn.xeploai.ui.rating;

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
public record CapLine(Mood mood, String title, String count, double share, String words, String where) {
    /** How it stands. */
    public enum Mood {
        /** The year knows no cap. */
        NONE,
        /** There is room. */
        ROOM,
        /** Nobody more. */
        FULL,
        /** Exceeded, and the text forbids it. */
        OVER,
        /** Exceeded, in a year that is past or by a text that was not seen. */
        OVER_BUT_WARNS
    }

    /** Whether more are excellent than may be. */
    boolean isOver() {
        return mood == Mood.OVER || mood == Mood.OVER_BUT_WARNS;
    }

    /** All of it, for those who do not see it. */
    public String inFull() {
        return String.join(" ", title, count, words, where).strip();
    }
}

package vn.xeploai.report.layout;

/** Dòng chấm: a line to write on, as wide as the page gives room for in whatever size of letters. */
public final class FillLine {
    private static final String DOTS = "…";

    private FillLine() {}

    /**
     * The dots of one line; three of them are as wide as the letters are high.
     *
     * @param room width in points
     * @param size of the letters in points
     */
    public static String dots(double room, double size) {
        return DOTS.repeat((int) Math.max(1, Math.floor((room - 1) / size)));
    }
}

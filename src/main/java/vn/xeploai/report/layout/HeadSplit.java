package vn.xeploai.report.layout;

import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.PageStyle;

/** How the two halves of a letterhead share the room: place and day stay on one line where that is possible. */
public final class HeadSplit {
    private static final double USUAL_LEFT = 0.49;
    private static final double LEAST_LEFT = 0.38;

    private HeadSplit() {}

    /** Share of the left half. */
    public static double left(Letterhead head, double room, PageStyle style) {
        double needed = switch (head) {
            case Letterhead.OfDocument document -> Math.max(
                    TextWidth.points(document.party(), style.party(), true),
                    TextWidth.points(document.placeAndDay(), style.text(), false));
            case Letterhead.OfAnnex _ -> 0;
        };
        return Math.clamp(1 - needed / room, LEAST_LEFT, USUAL_LEFT);
    }
}

package vn.xeploai.report.layout;

import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.PageStyle;

/** How the two halves of a letterhead share the room: place and day stay on one line where that is possible. */
public final class HeadSplit {
    private static final double USUAL_LEFT = 0.49;
    private static final double LEAST_LEFT = 0.38;
    /** Widths are estimated a little large: what seems to miss by less than this fits after all. */
    private static final double RESERVE = 1.04;

    private HeadSplit() {}

    /** Share of the left half. */
    public static double left(Letterhead head, double room, PageStyle style) {
        double right = switch (head) {
            case Letterhead.OfDocument document -> Math.max(
                    TextWidth.points(document.party(), style.party(), true),
                    TextWidth.points(document.placeAndDay(), style.text(), false));
            case Letterhead.OfAnnex annex -> Math.max(
                    TextWidth.points(annex.form(), style.text(), true), TextWidth.points(annex.belongsTo(), Sizes.TABLE, false));
        };
        double left = switch (head) {
            case Letterhead.OfDocument document -> left(document.superiorBody(), document.issuingBody(), style);
            case Letterhead.OfAnnex annex -> left(annex.superiorBody(), annex.issuingBody(), style);
        };
        if (left + right <= room) {
            return Math.clamp((left + (room - left - right) / 2) / room, Math.min(left / room, LEAST_LEFT), 1 - right / room);
        }
        if (left + right <= room * RESERVE) {
            return left / (left + right);
        }
        return Math.clamp(1 - right / room, LEAST_LEFT, USUAL_LEFT);
    }

    private static double left(String superior, String issuing, PageStyle style) {
        return Math.max(TextWidth.points(superior, style.text(), false), TextWidth.points(issuing, style.text(), true));
    }
}

package vn.xeploai.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

import vn.xeploai.report.layout.Inks;
import vn.xeploai.report.layout.Sizes;

/**
 * How a cell looks; equal looks share one style of the workbook.
 *
 * @param size of the letters in points
 * @param bold whether bold
 * @param italic whether italic
 * @param underlined whether underlined
 * @param align across
 * @param framed whether it has thin borders
 * @param shade background in hex, empty for none
 * @param ink colour of the letters in hex
 * @param format number format
 * @param verbatim whether a mark keeps the words from being read as a formula when somebody edits the cell
 */
record Look(
        int size,
        boolean bold,
        boolean italic,
        boolean underlined,
        HorizontalAlignment align,
        boolean framed,
        String shade,
        String ink,
        String format,
        boolean verbatim) {
    static final int BODY = Sizes.TABLE;
    static final String BLACK = Inks.BLACK;
    static final String GENERAL = "General";

    private static final Look PLAIN =
            new Look(BODY, false, false, false, HorizontalAlignment.LEFT, false, "", BLACK, GENERAL, false);

    static Look plain(int size, HorizontalAlignment align) {
        return new Look(size, false, false, false, align, false, "", BLACK, GENERAL, false);
    }

    static Look cell(HorizontalAlignment align) {
        return PLAIN.framed(align);
    }

    private Look framed(HorizontalAlignment how) {
        return new Look(size, bold, italic, underlined, how, true, shade, ink, format, verbatim);
    }

    Look inBold() {
        return new Look(size, true, italic, underlined, align, framed, shade, ink, format, verbatim);
    }

    Look inItalics() {
        return new Look(size, bold, true, underlined, align, framed, shade, ink, format, verbatim);
    }

    Look underline() {
        return new Look(size, bold, italic, true, align, framed, shade, ink, format, verbatim);
    }

    Look sized(int points) {
        return new Look(points, bold, italic, underlined, align, framed, shade, ink, format, verbatim);
    }

    Look shaded(String colour) {
        return new Look(size, bold, italic, underlined, align, framed, colour, ink, format, verbatim);
    }

    Look inked(String colour) {
        return new Look(size, bold, italic, underlined, align, framed, shade, colour, format, verbatim);
    }

    Look aligned(HorizontalAlignment how) {
        return new Look(size, bold, italic, underlined, how, framed, shade, ink, format, verbatim);
    }

    Look formatted(String number) {
        return new Look(size, bold, italic, underlined, align, framed, shade, ink, number, verbatim);
    }

    Look asVerbatim() {
        return new Look(size, bold, italic, underlined, align, framed, shade, ink, format, true);
    }
}

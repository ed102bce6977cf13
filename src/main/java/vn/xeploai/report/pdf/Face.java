package vn.xeploai.report.pdf;

import vn.xeploai.report.layout.Inks;

/**
 * How letters look.
 *
 * @param size in points
 * @param weight which cut of the font
 * @param ink colour in hex
 */
record Face(double size, Weight weight, String ink) {
    /** The cuts of the font that are in the file. */
    enum Weight {
        UPRIGHT,
        BOLD,
        ITALIC
    }

    static Face upright(double size) {
        return new Face(size, Weight.UPRIGHT, Inks.BLACK);
    }

    static Face bold(double size) {
        return new Face(size, Weight.BOLD, Inks.BLACK);
    }

    static Face italic(double size) {
        return new Face(size, Weight.ITALIC, Inks.BLACK);
    }

    Face inked(String colour) {
        return new Face(size, weight, colour);
    }
}

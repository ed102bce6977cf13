package vn.xeploai.ui.overview;

/**
 * A unit to look at.
 *
 * @param code empty for the whole database
 * @param name as shown
 * @param depth how far below the top
 */
public record UnitOption(String code, String name, int depth) {}

package vn.xeploai.ui.kit;

/**
 * A year to choose.
 *
 * @param year năm
 * @param hasData whether anything was entered for it
 */
public record YearChoice(int year, boolean hasData) {}

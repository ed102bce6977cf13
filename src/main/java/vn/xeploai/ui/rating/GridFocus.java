package vn.xeploai.ui.rating;

/**
 * Where the keyboard is in the grid.
 *
 * @param row from 0
 * @param column one of the sheet
 */
public record GridFocus(int row, GridColumn column) {}

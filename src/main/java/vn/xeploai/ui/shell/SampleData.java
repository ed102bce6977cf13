package vn.xeploai.ui.shell;

import vn.xeploai.ui.intake.CheckedWorkbook;

/**
 * Invented data for an empty database, and where there is most of it to see.
 *
 * @param load writes them
 * @param year to begin with
 * @param unit code of the unit to begin with
 */
public record SampleData(CheckedWorkbook.Write load, int year, String unit) {}

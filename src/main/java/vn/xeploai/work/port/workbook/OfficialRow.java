package vn.xeploai.work.port.workbook;

import vn.xeploai.model.Member;

/**
 * One row of the official file.
 *
 * @param member who
 * @param cell the cell's name, with as much behind it as tells it from others
 */
public record OfficialRow(Member member, String cell) {}

package vn.xeploai.work.statistics;

import vn.xeploai.model.Organization;
import vn.xeploai.work.port.RegisterLine;

/**
 * Một đảng viên được đếm: somebody in the strength of a cell on the day.
 *
 * @param line what is known of the member
 * @param cell where the member is counted
 */
public record Counted(RegisterLine line, Organization cell) {}

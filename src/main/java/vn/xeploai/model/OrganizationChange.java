package vn.xeploai.model;

import java.time.Instant;

/**
 * Một lần thay đổi tổ chức: a line of its history.
 *
 * @param what what was done
 * @param at when it was kept, to the microsecond
 * @param by name of the user at the computer
 */
public record OrganizationChange(OrganizationNote what, Instant at, String by) {}

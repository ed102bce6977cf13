package vn.xeploai.work.organizing;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;

/**
 * Một dòng của cây tổ chức tại một ngày.
 *
 * @param unit as it stood that day
 * @param isThere whether it existed that day
 * @param members how many members stood in it and below it that day
 * @param became name of what it went into, {@code null} where it was neither merged nor split
 */
public record UnitLine(Organization unit, boolean isThere, int members, @Nullable String became) {}

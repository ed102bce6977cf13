package vn.xeploai.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Danh sách chốt: that it was written down who stands where.
 *
 * @param year năm đánh giá
 * @param referenceDay ngày chốt as it was then
 * @param takenAt when
 * @param takenBy name of the user at the computer
 */
public record Snapshot(int year, LocalDate referenceDay, Instant takenAt, String takenBy) {}

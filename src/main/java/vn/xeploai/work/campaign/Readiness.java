package vn.xeploai.work.campaign;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Kết quả kiểm tra trước khi mở năm: what is missing, and the names behind each count.
 *
 * @param year năm đánh giá
 * @param open whether the year is open already
 * @param referenceDay ngày chốt
 * @param cells how many cells exist that day
 * @param members how many members stand in them
 * @param missing by point, only points with somebody behind them
 */
public record Readiness(
        int year, boolean open, LocalDate referenceDay, int cells, int members, Map<ReadinessPoint, List<Line>> missing) {
    /** Keeps its own copy, in the order of the points. */
    public Readiness {
        EnumMap<ReadinessPoint, List<Line>> copy = new EnumMap<>(ReadinessPoint.class);
        missing.forEach((point, lines) -> copy.put(point, List.copyOf(lines)));
        missing = Collections.unmodifiableMap(copy);
    }

    /**
     * Somebody, or some cell, behind a count.
     *
     * @param memberId the member, {@code null} for an organization
     * @param name of the member or the organization
     * @param unitCode where the work is
     * @param unitName its name
     */
    public record Line(@Nullable UUID memberId, String name, String unitCode, String unitName) {}
}

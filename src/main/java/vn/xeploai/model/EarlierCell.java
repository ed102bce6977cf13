package vn.xeploai.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Chi bộ trước đây của đảng viên: the cell a member belonged to until a transfer, or until an organization was merged, split or
 * closed.
 *
 * @param memberId the member
 * @param cellCode the cell
 * @param until first day in another cell
 */
public record EarlierCell(UUID memberId, String cellCode, LocalDate until) {
    /** As the history keeps it: {@code P.01|2026-03-15}. */
    public String written() {
        return cellCode + "|" + until;
    }
}

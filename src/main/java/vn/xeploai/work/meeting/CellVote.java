package vn.xeploai.work.meeting;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;

/**
 * Kết quả bỏ phiếu của chi bộ về một đảng viên, both rounds taken together: numbers, never who voted how.
 *
 * @param level the level with the most votes, {@code null} where two have as many
 * @param votes cast for it, or the most that any level has
 * @param valid phiếu hợp lệ of that round
 * @param members thành viên của hội nghị
 * @param majority whether more than half of the members chose that level
 */
public record CellVote(@Nullable Level level, int votes, int valid, int members, boolean majority) {}

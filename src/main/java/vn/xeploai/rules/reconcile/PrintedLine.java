package vn.xeploai.rules.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * Một dòng của bảng in: one level of one group as somebody printed it. Counts are 0 … {@value #LARGEST}.
 *
 * @param row where it stands in the file, 1 for the first
 * @param group lines of one group belong together
 * @param total tổng số of the group, where printed
 * @param assessed số được đánh giá of the group, where printed
 * @param level the words of the level, as printed
 * @param count how many, where printed
 * @param printed the percentage, where printed
 */
public record PrintedLine(
        int row,
        String group,
        @Nullable Long total,
        @Nullable Long assessed,
        String level,
        @Nullable Long count,
        @Nullable PrintedPercent printed) {
    /** Nobody counts more; sums of such counts stay exact. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** The same line, its group's numbers filled in. */
    PrintedLine within(@Nullable Long groupTotal, @Nullable Long groupAssessed) {
        return new PrintedLine(row, group, groupTotal, groupAssessed, level, count, printed);
    }
}

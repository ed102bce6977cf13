package vn.xeploai.settings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cách xem danh sách đảng viên of one user.
 *
 * @param views kept under a name, in the order they were kept
 * @param columns of the table as it was left; none for the usual ones
 */
public record MemberViews(List<View> views, List<Column> columns) {
    /** Of somebody who never kept any. */
    public static final MemberViews NONE = new MemberViews(List.of(), List.of());

    /**
     * A column of the table.
     *
     * @param key which
     * @param width in pixels
     * @param shown whether it is on the screen
     */
    public record Column(String key, double width, boolean shown) {}

    /**
     * Filters, order and columns under a name; constants by their names.
     *
     * @param name as the user calls it
     * @param words searched
     * @param unit code, {@code null} for all
     * @param status {@code null} for all
     * @param sex {@code null} for both
     * @param group {@code null} for all
     * @param probationary only those not official yet
     * @param order what comes first
     * @param descending from the end
     * @param columns of the table
     */
    public record View(
            String name,
            @Nullable String words,
            @Nullable String unit,
            @Nullable String status,
            @Nullable String sex,
            @Nullable String group,
            boolean probationary,
            @Nullable String order,
            boolean descending,
            @Nullable List<Column> columns) {}

    /** Keeps its own copies. */
    public MemberViews {
        views = List.copyOf(views);
        columns = List.copyOf(columns);
    }
}

package vn.xeploai.report.content;

import org.jspecify.annotations.Nullable;

/**
 * Cột. Neighbours with the same group stand under one common heading.
 *
 * @param group common heading, empty when the column stands alone
 * @param heading its own heading
 * @param kind what it holds
 * @param sign the level it belongs to, if any
 */
public record Column(String group, String heading, ColumnKind kind, @Nullable LevelSign sign) {
    /** A column of its own. */
    public static Column alone(String heading, ColumnKind kind) {
        return new Column("", heading, kind, null);
    }

    /** A column under a common heading. */
    public static Column under(String group, String heading, ColumnKind kind) {
        return new Column(group, heading, kind, null);
    }
}

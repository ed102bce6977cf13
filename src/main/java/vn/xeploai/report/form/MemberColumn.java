package vn.xeploai.report.form;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.work.counting.MemberEntry;

/**
 * A column of a list of members and how its cells come from one of them.
 *
 * @param column the heading
 * @param cell makes the cell
 */
record MemberColumn(Column column, Function<MemberEntry, Cell> cell) {
    static MemberColumn of(String group, String heading, ColumnKind kind, Function<MemberEntry, @Nullable String> words) {
        return new MemberColumn(new Column(group, heading, kind, null), entry -> words(words.apply(entry)));
    }

    static MemberColumn alone(String heading, ColumnKind kind, Function<MemberEntry, @Nullable String> words) {
        return of("", heading, kind, words);
    }

    /** A column to be filled in by hand. */
    static MemberColumn empty(String group, String heading, ColumnKind kind) {
        return new MemberColumn(new Column(group, heading, kind, null), _ -> new Cell.Blank());
    }

    static Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? new Cell.Blank() : new Cell.Words(words);
    }
}

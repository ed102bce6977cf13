package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.text.Dates;
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

    static MemberColumn days(String heading, Function<MemberEntry, @Nullable LocalDate> day) {
        return new MemberColumn(Column.alone(heading, ColumnKind.WORDS), entry -> day(day.apply(entry)));
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.Blank() : new Cell.Day(day);
    }

    /** The day of birth, or its year alone. */
    static Cell birth(BirthDate birth) {
        LocalDate day = birth.day();
        return day == null ? new Cell.Words(Dates.birth(birth)) : new Cell.Day(day);
    }

    static Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? new Cell.Blank() : new Cell.Words(words);
    }
}

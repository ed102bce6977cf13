package vn.xeploai.report.form;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.Figure;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.rules.tally.Share;

/**
 * A column and how its cells come from a line: heading and figure are stated once, together.
 *
 * @param column the heading
 * @param measure what is counted, {@code null} for other columns
 * @param cell makes the cell
 */
record PlannedColumn(Column column, @Nullable Measure measure, Function<Line, Cell> cell) {
    static PlannedColumn words(Column column, Function<Line, Cell> cell) {
        return new PlannedColumn(column, null, cell);
    }

    static PlannedColumn count(Column column, SubjectType subject, Measure measure) {
        return new PlannedColumn(column, measure, line -> count(line, subject, measure));
    }

    /** A percentage; left out where the row is one single subject. */
    static PlannedColumn percent(Column column, SubjectType subject, Measure part, Measure whole) {
        return new PlannedColumn(column, null, line ->
                line.kind() == RowKind.SINGLE ? new Cell.Blank() : percent(line, subject, part, whole));
    }

    static PlannedColumn percentBefore(Column column, SubjectType subject, Measure part, Measure whole) {
        return new PlannedColumn(column, null, line -> {
            Line before = line.before();
            return line.kind() == RowKind.SINGLE || before == null
                    ? new Cell.Blank()
                    : percent(before, subject, part, whole);
        });
    }

    /** The difference of the two percentages beside it. */
    static PlannedColumn points(Column column, SubjectType subject, Measure part, Measure whole) {
        return new PlannedColumn(column, null, line -> {
            Line before = line.before();
            return line.kind() == RowKind.SINGLE || before == null
                    ? new Cell.Blank()
                    : new Cell.Points(percent(line, subject, part, whole), percent(before, subject, part, whole));
        });
    }

    static Cell.Count count(Line line, SubjectType subject, Measure measure) {
        return new Cell.Count(measure.of(line.tally()), new Figure(line.source(), subject, measure));
    }

    static Cell.Percent percent(Line line, SubjectType subject, Measure part, Measure whole) {
        return new Cell.Percent(
                new Share(part.of(line.tally()), whole.of(line.tally())),
                new Figure(line.source(), subject, part),
                new Figure(line.source(), subject, whole));
    }
}

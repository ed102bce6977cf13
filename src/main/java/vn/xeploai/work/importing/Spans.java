package vn.xeploai.work.importing;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;

/** From and to: the first must not be after the second. */
final class Spans {
    private Spans() {}

    /** Tells whether the two fit, and gives the row an error if not. */
    static boolean inOrder(
            RowCheck row,
            Column<LocalDate> sinceColumn,
            @Nullable LocalDate since,
            Column<LocalDate> untilColumn,
            @Nullable LocalDate until) {
        if (since == null || until == null || !until.isBefore(since)) {
            return true;
        }
        row.error(
                ImportProblem.DATES_REVERSED,
                row.has(untilColumn) ? untilColumn : sinceColumn,
                Map.of(
                        "from", row.spelling().value(since),
                        "to", row.spelling().value(until),
                        "since", row.spelling().header(sinceColumn),
                        "until", row.spelling().header(untilColumn)));
        return false;
    }
}

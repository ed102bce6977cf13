package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;

/** Rows of the summary as they come: numbers 1, 2 … for main rows, letters for those under them. */
final class SummaryRows {
    private final Terms terms;
    private final List<String> letters;
    private final List<Row> rows = new ArrayList<>();
    private int number;
    private int letter;

    SummaryRows(Terms terms) {
        this.terms = terms;
        this.letters = List.of(terms.get("letters").split(" ", -1));
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A numbered row. */
    void main(RowKind kind, String label, Asked asked) {
        number++;
        letter = 0;
        add(kind, new Cell.Ordinal(number), label, asked);
    }

    /** A lettered row under it. */
    void sub(String label, Asked asked) {
        add(RowKind.ITEM, new Cell.Words(letters.get(letter) + ")"), label, asked);
        letter++;
    }

    private void add(RowKind kind, Cell ordinal, String label, Asked asked) {
        List<Cell> cells = new ArrayList<>(List.of(ordinal, new Cell.Words(label)));
        for (SubjectType subject : SubjectType.values()) {
            boolean belongs = asked.subjects().contains(subject);
            cells.add(belongs ? asked.count().apply(subject) : new Cell.Blank());
            cells.add(belongs ? asked.percent().apply(subject) : new Cell.Blank());
        }
        cells.add(new Cell.Words(asked.denominatorKey().isEmpty() ? "" : terms.get(asked.denominatorKey())));
        rows.add(new Row(kind, cells));
    }

    /**
     * What a row asks, and of whom.
     *
     * @param subjects the subjects it makes sense for
     * @param count the cell under "SL"
     * @param percent the cell under "%"
     * @param denominatorKey what the percentage is taken of, empty when there is none
     */
    record Asked(
            List<SubjectType> subjects,
            Function<SubjectType, Cell> count,
            Function<SubjectType, Cell> percent,
            String denominatorKey) {
        /** A count, and its share where a denominator is named. */
        static Asked of(UnitScope scope, List<SubjectType> subjects, Measure measure, @Nullable Measure whole) {
            return new Asked(
                    subjects,
                    subject -> PlannedColumn.count(scope.line(subject), subject, measure),
                    subject -> whole == null
                            ? new Cell.Blank()
                            : PlannedColumn.percent(scope.line(subject), subject, measure, whole),
                    switch (whole) {
                        case null -> "";
                        case Measure.Total _ -> "denominator.total";
                        case Measure.Rated _ -> "denominator.rated";
                        default -> throw new IllegalArgumentException("no word for " + whole);
                    });
        }
    }
}

package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.Table;

/**
 * Biểu A, B or C: one row for each organization, sums for each group, one total.
 *
 * @param table as printed
 * @param identities how its columns add up
 */
record ListTable(Table table, List<String> identities) {
    static ListTable of(UnitScope scope, @Nullable UnitScope before, SubjectType subject, Terms terms, String whenEmpty) {
        Breakdown breakdown = Breakdown.of(scope, before, subject, terms);
        List<PlannedColumn> plan = ListColumns.of(scope, before, subject, terms);
        List<Row> rows = new ArrayList<>();
        int groups = 0;
        int lines = 0;
        for (LineGroup group : breakdown.groups()) {
            Line sum = group.sum();
            if (sum != null) {
                groups++;
                rows.add(row(plan, sum, new Cell.Words(Roman.of(groups))));
            }
            for (Line line : group.lines()) {
                lines++;
                rows.add(row(plan, line, new Cell.Ordinal(lines)));
            }
        }
        if (!breakdown.isEmpty()) {
            rows.add(row(plan, breakdown.total(), new Cell.Blank()));
        }
        Table table = new Table(plan.stream().map(PlannedColumn::column).toList(), rows, whenEmpty, true);
        return new ListTable(table, identities(plan, table.numbering()));
    }

    private static Row row(List<PlannedColumn> plan, Line line, Cell ordinal) {
        List<Cell> cells = new ArrayList<>();
        cells.add(ordinal);
        plan.stream().skip(1).forEach(column -> cells.add(column.cell().apply(line)));
        return new Row(line.kind(), cells);
    }

    private static List<String> identities(List<PlannedColumn> plan, List<String> numbering) {
        List<String> ofTotal = new ArrayList<>();
        List<String> ofRated = new ArrayList<>();
        String total = "";
        String rated = "";
        for (int i = 0; i < plan.size(); i++) {
            String number = numbering.get(i);
            switch (plan.get(i).measure()) {
                case Measure.Total _ -> total = number;
                case Measure.NotSubject _, Measure.NotSubjectBecause _, Measure.Pending _ -> ofTotal.add(number);
                case Measure.Rated _ -> {
                    rated = number;
                    ofTotal.add(number);
                }
                case Measure.AtLevel _ -> ofRated.add(number);
                case null, default -> {}
            }
        }
        return List.of(total + " = " + String.join(" + ", ofTotal), rated + " = " + String.join(" + ", ofRated));
    }
}

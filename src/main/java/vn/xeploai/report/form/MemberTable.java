package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.MadeRows;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Table;
import vn.xeploai.work.counting.MemberEntry;

/** A list of members: numbered inside each cell, the cell's name above where there are several. Rows are made while drawn. */
final class MemberTable {
    private MemberTable() {}

    /** A row: a cell's heading or a member with a number. */
    private record Place(Organization cell, int number, @Nullable MemberEntry entry) {}

    static Table of(List<MemberEntry> members, List<MemberColumn> columns, FormSource source) {
        boolean several = members.stream().map(MemberEntry::cell).distinct().limit(2).count() > 1;
        List<Place> places = new ArrayList<>();
        Organization last = null;
        int number = 0;
        for (MemberEntry entry : members) {
            Organization cell = entry.cell();
            if (!cell.equals(last)) {
                last = cell;
                number = 0;
                if (several) {
                    places.add(new Place(cell, 0, null));
                }
            }
            number++;
            places.add(new Place(cell, number, entry));
        }
        List<Column> headings = new ArrayList<>();
        headings.add(Column.alone(source.terms().get("column.ordinal"), ColumnKind.ORDINAL));
        columns.forEach(column -> headings.add(column.column()));
        return new Table(
                headings, new MadeRows<>(places, place -> row(place, columns, source.scope())), source.terms().get("form.nobody"), true, false);
    }

    private static Row row(Place place, List<MemberColumn> columns, UnitScope scope) {
        MemberEntry entry = place.entry();
        if (entry == null) {
            return Row.heading(new Cell.Blank(), scope.nameOf(place.cell()), columns.size() + 1);
        }
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Ordinal(place.number())));
        columns.forEach(column -> cells.add(column.cell().apply(entry)));
        return new Row(RowKind.ITEM, cells);
    }
}

package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.RowSink;

/** The rows and merged blocks of one sheet, all of them: a list is understood only as a whole. */
final class ListGrid implements RowSink {
    private final SortedMap<Integer, SortedMap<Integer, RawValue>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();

    @Override
    public void row(int number, SortedMap<Integer, RawValue> cells) {
        rows.put(number, cells);
    }

    @Override
    public void merged(Merge area) {
        merges.add(area);
    }

    SortedMap<Integer, SortedMap<Integer, RawValue>> rows() {
        return rows;
    }

    List<Merge> merges() {
        return merges;
    }

    SortedMap<Integer, RawValue> row(int number) {
        return rows.getOrDefault(number, new TreeMap<>());
    }

    /** What the cell itself holds; blocks hold in their first cell only. */
    @Nullable RawValue at(int row, int column) {
        return row(row).get(column);
    }

    /** The block over that cell, if it is one of several columns of one row. */
    Optional<Merge> wideBlock(int row, int column) {
        return merges.stream()
                .filter(each -> each.covers(row, column) && each.lastColumn() > each.firstColumn())
                .findFirst();
    }
}

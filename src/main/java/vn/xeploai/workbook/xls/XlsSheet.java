package vn.xeploai.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;

/**
 * One sheet.
 *
 * @param name as on its tab
 * @param rows by number from 1; cells by column from 0
 * @param merges merged blocks
 */
record XlsSheet(String name, SortedMap<Integer, SortedMap<Integer, RawValue>> rows, List<Merge> merges) {
    XlsSheet(String name) {
        this(name, new TreeMap<>(), new ArrayList<>());
    }

    void put(int row, int column, RawValue value) {
        rows.computeIfAbsent(row + 1, _ -> new TreeMap<>()).put(column, value);
    }
}

package vn.xeploai.workbook.xls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param hidden whether its tab is hidden
 * @param hiddenRows numbers of hidden rows
 */
record XlsSheet(
        String name, SortedMap<Integer, SortedMap<Integer, RawValue>> rows, List<Merge> merges, boolean hidden,
        Set<Integer> hiddenRows) {
    XlsSheet(String name) {
        this(name, new TreeMap<>(), new ArrayList<>(), false, new HashSet<>());
    }

    /** The same under its tab. */
    XlsSheet under(String tab, boolean tabHidden) {
        return new XlsSheet(tab, rows, merges, tabHidden, hiddenRows);
    }

    void put(int row, int column, RawValue value) {
        rows.computeIfAbsent(row + 1, _ -> new TreeMap<>()).put(column, value);
    }
}

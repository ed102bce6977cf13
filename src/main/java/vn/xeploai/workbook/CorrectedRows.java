package vn.xeploai.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.RowSink;

/** Rows of a sheet with what people typed instead of what some cells hold. */
final class CorrectedRows implements RowSink {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final RowSink next;
    private final Map<Integer, SortedMap<Integer, String>> typed = new HashMap<>();

    /** Corrections of other sheets are left out. */
    CorrectedRows(String sheet, Map<String, String> corrections, RowSink next) {
        this.next = next;
        corrections.forEach((address, text) -> {
            int mark = address.lastIndexOf('!');
            Matcher cell = CELL.matcher(address.substring(mark + 1));
            if (mark >= 0 && address.substring(0, mark).equals(sheet) && cell.matches()) {
                typed.computeIfAbsent(Integer.valueOf(cell.group(2)), _ -> new TreeMap<>()).put(Place.column(cell.group(1)), text);
            }
        });
    }

    @Override
    public void row(int number, SortedMap<Integer, RawValue> cells) {
        typed.getOrDefault(number, new TreeMap<>()).forEach((place, text) -> {
            if (text.isBlank()) {
                cells.remove(place);
            } else {
                cells.put(place, new RawValue.Text(text));
            }
        });
        next.row(number, cells);
    }

    @Override
    public void hidden(int number) {
        next.hidden(number);
    }

    @Override
    public void merged(Merge area) {
        next.merged(area);
    }
}

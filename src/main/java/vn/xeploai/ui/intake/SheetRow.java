package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sheet would do.
 *
 * @param sheet its name
 * @param fresh rows to add
 * @param changed rows to replace
 * @param same rows stored just so
 */
public record SheetRow(String sheet, int fresh, int changed, int same) {
    static List<SheetRow> of(List<CheckedWorkbook.CheckedRow> rows) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (CheckedWorkbook.CheckedRow row : rows) {
            counts.computeIfAbsent(row.sheet(), _ -> new int[CheckedWorkbook.State.values().length])[row.state().ordinal()]++;
        }
        List<SheetRow> sheets = new ArrayList<>();
        counts.forEach((sheet, count) -> sheets.add(new SheetRow(
                sheet,
                count[CheckedWorkbook.State.NEW.ordinal()],
                count[CheckedWorkbook.State.CHANGED.ordinal()],
                count[CheckedWorkbook.State.SAME.ordinal()])));
        return List.copyOf(sheets);
    }

    /** All sheets together. */
    static SheetRow sum(List<SheetRow> sheets) {
        return sheets.stream().reduce(new SheetRow("", 0, 0, 0), (a, b) ->
                new SheetRow("", a.fresh + b.fresh, a.changed + b.changed, a.same + b.same));
    }
}

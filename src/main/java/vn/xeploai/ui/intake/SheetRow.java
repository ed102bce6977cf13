package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
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
        Map<String, Map<CheckedWorkbook.State, Integer>> counts = new LinkedHashMap<>();
        for (CheckedWorkbook.CheckedRow row : rows) {
            counts.computeIfAbsent(row.sheet(), _ -> new EnumMap<>(CheckedWorkbook.State.class))
                    .merge(row.state(), 1, Integer::sum);
        }
        List<SheetRow> sheets = new ArrayList<>();
        counts.forEach((sheet, count) -> sheets.add(new SheetRow(
                sheet,
                count.getOrDefault(CheckedWorkbook.State.NEW, 0),
                count.getOrDefault(CheckedWorkbook.State.CHANGED, 0),
                count.getOrDefault(CheckedWorkbook.State.SAME, 0))));
        return List.copyOf(sheets);
    }

    /** All sheets together. */
    static SheetRow sum(List<SheetRow> sheets) {
        return sheets.stream().reduce(new SheetRow("", 0, 0, 0), (a, b) ->
                new SheetRow("", a.fresh + b.fresh, a.changed + b.changed, a.same + b.same));
    }
}

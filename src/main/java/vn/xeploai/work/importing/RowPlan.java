package vn.xeploai.work.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;

/**
 * One row of the workbook: what it says and what it would do.
 *
 * @param sheet as the contract names it
 * @param row as the spreadsheet counts, from 1
 * @param state what it would do; WRONG without a problem of its own when the whole sheet lacks a required column
 * @param fields header → value as understood, in the spelling of the contract and the order of its columns; a value that was
 *     not understood as it stands; empty cells are left out
 * @param changes header → before and after, for CHANGED rows
 * @param problems errors and warnings of this row
 */
public record RowPlan(
        String sheet,
        int row,
        RowState state,
        Map<String, String> fields,
        Map<String, FieldChange> changes,
        List<Problem> problems) {
    /** Keeps its own copies, in order. */
    public RowPlan {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        problems = List.copyOf(problems);
    }
}

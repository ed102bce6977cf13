package vn.xeploai.work.port.workbook;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.problem.Problem;

/**
 * A workbook, read and understood cell by cell, not yet compared with anything.
 *
 * @param sheets the known ones that hold something, each kind at most once
 * @param problems of the workbook, its sheets and headers; those of cells stand in the cells
 * @param spelling how the contract spells
 */
public record WorkbookContent(List<SheetContent> sheets, List<Problem> problems, ContractSpelling spelling) {
    /** Keeps its own copies. */
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /** The sheet of that kind, if the workbook has it. */
    public Optional<SheetContent> sheet(SheetKind kind) {
        return sheets.stream().filter(sheet -> sheet.kind() == kind).findFirst();
    }
}

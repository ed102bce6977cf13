package vn.xeploai.work.port.workbook;

import java.util.List;

import vn.xeploai.model.problem.Problem;

/**
 * A workbook, read and understood cell by cell, not yet compared with anything.
 *
 * @param sheets the known ones that hold something
 * @param problems of the workbook, its sheets and headers; those of cells stand in the cells
 * @param spelling how the contract spells
 * @param matches the headers of lists of others, each once
 */
public record WorkbookContent(
        List<SheetContent> sheets, List<Problem> problems, ContractSpelling spelling, List<HeaderMatch> matches) {
    /** Keeps its own copies. */
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
        matches = List.copyOf(matches);
    }

    /** Of the own layout. */
    public WorkbookContent(List<SheetContent> sheets, List<Problem> problems, ContractSpelling spelling) {
        this(sheets, problems, spelling, List.of());
    }

    /** The sheets of that kind; more than one only where lists stand on several sheets. */
    public List<SheetContent> sheets(SheetKind kind) {
        return sheets.stream().filter(sheet -> sheet.kind() == kind).toList();
    }
}

package vn.xeploai.work.importing;

import java.util.Map;

import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;

/** Checks codes of organizations that rows refer to. */
record Cells(OrganizationBook book) {
    /** The code must be that of a cell that can have members. */
    void check(RowCheck row, Column<String> column) {
        String code = row.value(column);
        if (code != null) {
            checkKnown(row, column);
            book.find(code).filter(each -> !each.level().holdsMembers()).ifPresent(
                    _ -> row.error(ImportProblem.CANNOT_HOLD_MEMBERS, column, Map.of("code", code)));
        }
    }

    /** The code must be that of some organization. */
    void checkKnown(RowCheck row, Column<String> column) {
        String code = row.value(column);
        if (code != null && book.isUnknown(code)) {
            row.error(ImportProblem.ORGANIZATION_UNKNOWN, column, Map.of("code", code));
        }
    }
}

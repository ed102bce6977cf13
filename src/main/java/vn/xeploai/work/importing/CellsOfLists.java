package vn.xeploai.work.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetCell;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetRow;
import vn.xeploai.work.port.workbook.Wording;

import static vn.xeploai.work.port.workbook.MemberColumns.CELL;
import static vn.xeploai.work.port.workbook.MemberColumns.CELL_NAME;
import static vn.xeploai.work.port.workbook.MemberColumns.FULL_NAME;
import static vn.xeploai.work.port.workbook.MemberColumns.SECTION;
import static vn.xeploai.work.port.workbook.MemberColumns.SECTION_AT;

/**
 * Tells the cell of each row of a list: by the row's code, by its name, by the heading above it, by the sheet's name, or
 * because the list is that of one cell. A row that says a cell nobody knows is never put elsewhere.
 */
final class CellsOfLists {
    /** Words by which a heading means a cell, as {@link Wording#plain} writes them. */
    private static final Pattern CELL_WORDS = Pattern.compile("\\b(chi bo|cb|tdp|to dan pho|thon|khu pho|kp)\\b");

    private final Map<String, Organization> stored;
    private final CellNames names;
    private final @Nullable Organization unit;
    private final boolean unitUnknown;

    /** {@code unit}: where to look for cells, and the cell of rows that name none if it is one. */
    CellsOfLists(Map<String, Organization> stored, @Nullable String unit) {
        this.stored = stored;
        names = new CellNames(stored, unit);
        this.unit = unit == null ? null : stored.get(unit);
        unitUnknown = unit != null && this.unit == null;
    }

    /**
     * The row with its cell's code, or with the reason why nobody can tell. Rows of the own layout stay as they are, and all
     * rows while nobody knows the unit.
     */
    SheetRow told(SheetContent sheet, SheetRow row, ContractSpelling spelling) {
        if (sheet.layout() == SheetContent.Layout.OWN || unitUnknown) {
            return row;
        }
        if (sheet.layout() == SheetContent.Layout.BLOCK && row.value(CELL) == null && row.value(CELL_NAME) == null) {
            // Where the member stands.
            return row;
        }
        Map<Column<?>, SheetCell> cells = new HashMap<>(row.cells());
        cells.put(CELL, cell(sheet, row, spelling));
        return new SheetRow(row.number(), cells);
    }

    private SheetCell cell(SheetContent sheet, SheetRow row, ContractSpelling spelling) {
        for (Column<String> each : List.of(CELL, CELL_NAME)) {
            String said = row.value(each);
            if (said != null) {
                return stored.containsKey(said) && each == CELL && unit == null
                        ? new SheetCell(said, said, null)
                        : said(sheet, row, each, said, spelling);
            }
        }
        List<Organization> found = byHeadings(sheet, row);
        if (found.size() == 1) {
            String code = found.getFirst().code();
            return new SheetCell(code, code, null);
        }
        String place = place(sheet, row, FULL_NAME);
        String who = String.valueOf(row.value(FULL_NAME));
        Problem problem = found.isEmpty()
                ? untold(row, place, who)
                : Problem.error(ImportProblem.CELL_NAME_AMBIGUOUS, place, Map.of("value", sheet.name(), "codes", codes(found)));
        return new SheetCell("", null, problem);
    }

    /** A heading that means a cell is mended there, once for all rows below it. */
    private static Problem untold(SheetRow row, String place, String who) {
        SheetCell section = row.cells().get(SECTION);
        String at = row.value(SECTION_AT);
        return section != null && at != null && CELL_WORDS.matcher(Wording.plain(section.text())).find()
                ? Problem.error(ImportProblem.HEADING_UNKNOWN, at, Map.of("name", who, "value", section.text()))
                : Problem.error(ImportProblem.CELL_NOT_TOLD, place, Map.of("name", who));
    }

    private SheetCell said(
            SheetContent sheet, SheetRow row, Column<String> column, String said, ContractSpelling spelling) {
        List<Organization> found = names.find(said);
        if (found.size() == 1) {
            return new SheetCell(said, found.getFirst().code(), null);
        }
        Map<String, String> arguments = Map.of(
                "value", said, "codes", codes(found), "column", spelling.header(column));
        ImportProblem problem = found.isEmpty() ? ImportProblem.CELL_NAME_UNKNOWN : ImportProblem.CELL_NAME_AMBIGUOUS;
        return new SheetCell(said, null, Problem.error(problem, place(sheet, row, column), arguments));
    }

    /** The heading above, the sheet, the unit; a heading that names a cell nobody knows keeps rows out of the unit. */
    private List<Organization> byHeadings(SheetContent sheet, SheetRow row) {
        String section = row.value(SECTION);
        List<Organization> bySection = section == null ? List.of() : byHeading(row, section);
        if (bySection.size() == 1) {
            return bySection;
        }
        List<Organization> bySheet = names.find(sheet.name());
        if (!bySheet.isEmpty() || !bySection.isEmpty()) {
            return bySheet.isEmpty() ? bySection : bySheet;
        }
        boolean elsewhere = section != null && CELL_WORDS.matcher(Wording.plain(section)).find();
        return unit != null && unit.level().holdsMembers() && !elsewhere ? List.of(unit) : List.of();
    }

    /** As it stands, since a code may look like a numbered heading; else without its number. */
    private List<Organization> byHeading(SheetRow row, String section) {
        SheetCell whole = row.cells().get(SECTION);
        List<Organization> found = whole == null ? List.of() : names.find(whole.text());
        return found.isEmpty() ? names.find(section) : found;
    }

    private static String codes(List<Organization> found) {
        return found.stream().map(Organization::code).sorted().collect(Collectors.joining("; "));
    }

    private static String place(SheetContent sheet, SheetRow row, Column<?> column) {
        return sheet.name() + "!" + sheet.letters().getOrDefault(column, "A") + row.number();
    }
}

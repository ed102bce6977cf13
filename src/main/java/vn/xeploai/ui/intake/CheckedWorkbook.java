package vn.xeploai.ui.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.ImportProblem;

/**
 * A workbook that was read and compared with what is stored; nothing is written yet.
 *
 * @param rows all rows, in the order of the workbook
 * @param problems everything found, not only the first; also notes such as columns left out
 * @param matches how headers of lists of others were understood
 * @param letters by sheet: header → letter of its column in the file
 * @param writing writes all of it or nothing
 */
public record CheckedWorkbook(
        List<RowPlan> rows, List<Problem> problems, List<HeaderMatch> matches,
        Map<String, Map<String, String>> letters, Writing writing) {
    /** A word that is not understood. */
    private static final Set<ImportProblem> WORDS =
            EnumSet.of(ImportProblem.CELL_NAME_UNKNOWN, ImportProblem.CELL_NAME_AMBIGUOUS, ImportProblem.UNKNOWN_WORD);

    /** Keeps its own copies. */
    public CheckedWorkbook {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        matches = List.copyOf(matches);
    }

    /** Tells whether anything forbids writing. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** How many rows would do that. */
    public int count(RowState state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }

    /** Nothing in it is new. */
    public boolean isNothingNew() {
        return count(RowState.NEW) + count(RowState.CHANGED) == 0;
    }

    /** The fields the row's sheet has, in the order of the contract. */
    public List<String> fields(RowPlan row) {
        return List.copyOf(letters.getOrDefault(row.sheet(), Map.of()).keySet());
    }

    /** Where a field of the row stands, e.g. {@code Đảng viên!C5}. */
    public String address(RowPlan row, String field) {
        return row.sheet() + "!" + letters.getOrDefault(row.sheet(), Map.of()).getOrDefault(field, "") + row.row();
    }

    /** What the cell of that field holds: all values of it. */
    public String shown(RowPlan row, String field) {
        String address = address(row, field);
        return fields(row).stream()
                .filter(each -> address(row, each).equals(address))
                .map(each -> row.fields().getOrDefault(each, ""))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Other cells of that field with the same word that nobody knows: what it means in one row it means in all. */
    List<String> alike(String address, String field, String shown) {
        List<RowPlan> wrong = rows.stream().filter(each -> each.state() == RowState.WRONG).toList();
        boolean unknown = wrong.stream().anyMatch(row -> address(row, field).equals(address) && isUnknown(row, address));
        return unknown
                ? wrong.stream()
                        .filter(row -> shown(row, field).equals(shown) && isUnknown(row, address(row, field)))
                        .map(row -> address(row, field))
                        .toList()
                : List.of();
    }

    private static boolean isUnknown(RowPlan row, String address) {
        return row.problems().stream().anyMatch(each -> each.subject().equals(address) && each.code() instanceof ImportProblem code && WORDS.contains(code));
    }

    /** Headers nobody confirmed yet. */
    public List<HeaderMatch> unconfirmed() {
        return matches.stream().filter(each -> !each.remembered()).toList();
    }

    /** Brings the workbook into the database. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all or nothing; returns the number of the import. */
        int run(Progress progress);
    }

    /** Brings invented data into the database. */
    @FunctionalInterface
    public interface Write {
        /** Writes all or nothing. */
        void run(Progress progress);
    }
}

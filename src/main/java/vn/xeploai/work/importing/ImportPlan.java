package vn.xeploai.work.importing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.HeaderMatch;

/** What taking in a workbook would do, row by row; the user sees it before anything is written. */
public final class ImportPlan {
    private final String source;
    private final List<HeaderMatch> matches;
    private final Map<String, Map<String, String>> letters;
    private final List<RowPlan> rows;
    private final List<Problem> workbookProblems;
    private final Stored seen;
    private final Writes writes;

    ImportPlan(
            String source, List<HeaderMatch> matches, Map<String, Map<String, String>> letters, List<RowPlan> rows,
            List<Problem> workbookProblems, Stored seen, Writes writes) {
        this.source = source;
        this.letters = Map.copyOf(letters);
        this.matches = List.copyOf(matches);
        this.rows = List.copyOf(rows);
        this.workbookProblems = List.copyOf(workbookProblems);
        this.seen = seen;
        this.writes = writes;
    }

    /** Name of the file. */
    public String source() {
        return source;
    }

    /** How the headers of lists of others were understood, each header once. */
    public List<HeaderMatch> matches() {
        return matches;
    }

    /** By sheet: header → letter of its column in the file, in the order of the contract. */
    public Map<String, Map<String, String>> letters() {
        return letters;
    }

    /** Every row that holds something: sheets in the order of the contract, rows top down. */
    public List<RowPlan> rows() {
        return rows;
    }

    /** Problems no row is to blame for: sheets and headers. */
    public List<Problem> workbookProblems() {
        return workbookProblems;
    }

    /** All problems: of the workbook and its headers first, then row by row. */
    public List<Problem> problems() {
        return Stream.concat(workbookProblems.stream(), rows.stream().flatMap(row -> row.problems().stream()))
                .toList();
    }

    /** Whether anything is wrong, so that nothing will be written. */
    public boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }

    /** How many rows would do that, in all sheets. */
    public int count(RowState state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }

    /** How many rows would do what, by sheet. */
    public Map<String, Map<RowState, Integer>> counts() {
        Map<String, Map<RowState, Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(row.sheet(), _ -> new EnumMap<>(RowState.class))
                .merge(row.state(), 1, Integer::sum));
        return counts;
    }

    /** What was stored when the plan was made. */
    Stored seen() {
        return seen;
    }

    /** What to write. */
    Writes writes() {
        return writes;
    }
}

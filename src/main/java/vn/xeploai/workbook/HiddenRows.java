package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetRow;
import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.RowSink;

/** Passes the rows of a sheet on and remembers which of them nobody sees who opens the file. They are taken in, and told of. */
final class HiddenRows implements RowSink {
    /** Runs of rows a sentence names before it stops. */
    private static final int RUNS = 8;

    private final RowSink next;
    private final NavigableSet<Integer> numbers = new TreeSet<>();

    HiddenRows(RowSink next) {
        this.next = next;
    }

    @Override
    public void hidden(int number) {
        numbers.add(number);
        next.hidden(number);
    }

    @Override
    public void row(int number, SortedMap<Integer, RawValue> cells) {
        next.row(number, cells);
    }

    @Override
    public void merged(Merge area) {
        next.merged(area);
    }

    /** Tells of the hidden rows something was read from, or of the whole sheet when nobody sees that. */
    void tell(SheetContent read, boolean sheetHidden, List<Problem> problems) {
        String sheet = read.name();
        if (sheetHidden && !read.rows().isEmpty()) {
            problems.add(Problem.warning(ImportProblem.SHEET_HIDDEN, sheet, Map.of("sheet", sheet)));
            return;
        }
        List<Integer> unseen = read.rows().stream().map(SheetRow::number).filter(numbers::contains).sorted().toList();
        if (!unseen.isEmpty()) {
            problems.add(Problem.warning(ImportProblem.ROWS_HIDDEN, sheet + "!" + unseen.getFirst(), Map.of(
                    "sheet", sheet, "count", String.valueOf(unseen.size()), "rows", runs(unseen))));
        }
    }

    /** Such as {@code 4–9, 12}. */
    private static String runs(List<Integer> sorted) {
        List<String> runs = new ArrayList<>();
        int from = sorted.getFirst();
        int last = from;
        for (int number : sorted.subList(1, sorted.size())) {
            if (number > last + 1) {
                runs.add(run(from, last));
                from = number;
            }
            last = number;
        }
        runs.add(run(from, last));
        String named = String.join(", ", runs.subList(0, Math.min(RUNS, runs.size())));
        return runs.size() > RUNS ? named + ", …" : named;
    }

    private static String run(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}

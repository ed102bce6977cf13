package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetCell;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.SheetRow;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.RowSink;

/** Makes one known sheet out of its rows: the header is looked for among the first ones, what stands above it is a title. */
final class SheetReading implements RowSink {
    /** Titles, mottoes and notes above a header take fewer rows than this. */
    private static final int TITLE_ROWS = 30;

    private final Contract contract;
    private final SheetKind kind;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final SortedSet<Integer> nameless = new TreeSet<>();
    private @Nullable Header header;

    private record Waiting(int number, SortedMap<Integer, RawValue> cells) {}

    SheetReading(Contract contract, SheetKind kind) {
        this.contract = contract;
        this.kind = kind;
    }

    @Override
    public void row(int number, SortedMap<Integer, RawValue> cells) {
        if (header != null) {
            read(header, number, cells);
            return;
        }
        if (waiting.size() < TITLE_ROWS) {
            waiting.add(new Waiting(number, cells));
            if (waiting.size() == TITLE_ROWS) {
                chooseHeader();
            }
        }
    }

    /** The sheet once all rows have come, nothing when it is blank; problems go to the list. */
    Optional<SheetContent> finish(List<Problem> problems) {
        if (header == null) {
            chooseHeader();
        }
        Header found = header;
        if (found == null) {
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            String sheet = contract.sheet(kind);
            problems.add(Problem.error(ImportProblem.NO_HEADER, sheet,
                    Map.of("sheet", sheet, "expected", contract.requiredHeaders(kind))));
            return Optional.of(content(Map.of(), 0));
        }
        problems.addAll(found.problems(contract, kind));
        nameless.forEach(place -> problems.add(Problem.warning(
                ImportProblem.COLUMN_WITHOUT_NAME,
                Place.of(contract.sheet(kind), place, found.row()),
                Map.of("column", Place.letters(place)))));
        return Optional.of(content(found.letters(), found.row()));
    }

    private SheetContent content(Map<Column<?>, String> letters, int headerRow) {
        return new SheetContent(kind, contract.sheet(kind), SheetContent.Layout.OWN, letters, headerRow, rows);
    }

    /** The first row that shows most of the contract's columns; none when no row shows any. */
    private void chooseHeader() {
        Header best = null;
        for (Waiting each : waiting) {
            Header candidate = new Header(contract, kind, each.number, each.cells);
            if (candidate.score() > (best == null ? 0 : best.score())) {
                best = candidate;
            }
        }
        if (best != null) {
            Header found = best;
            header = found;
            waiting.stream()
                    .filter(each -> each.number > found.row())
                    .forEach(each -> read(found, each.number, each.cells));
            waiting.clear();
        }
    }

    private void read(Header under, int number, SortedMap<Integer, RawValue> raw) {
        Map<Column<?>, SheetCell> cells = new HashMap<>();
        raw.forEach((place, value) -> {
            String text = CellWords.text(value);
            Column<?> column = under.columns().get(place);
            if (text.isEmpty() && !(value instanceof RawValue.Uncalculated)) {
                return;
            }
            if (column != null) {
                String address = Place.of(contract.sheet(kind), place, number);
                cells.put(column, CellWords.meaning(column, value, text).at(address, text, contract.header(column)));
            } else if (!under.names(place)) {
                nameless.add(place);
            }
        });
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, cells));
        }
    }
}

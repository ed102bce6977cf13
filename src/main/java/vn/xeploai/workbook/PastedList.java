package vn.xeploai.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.ReadingChoices;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.WorkbookContent;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.RowSink;

/** A block of cells as spreadsheets put it on the clipboard: tabs between the cells, quotes only around several lines. */
final class PastedList {
    private static final String SHEET = "Khối dán";
    private static final CSVFormat CLIPBOARD = CSVFormat.TDF.builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final Contract contract;
    private final ListNames names;

    PastedList(Contract contract, ListNames names) {
        this.contract = contract;
        this.names = names;
    }

    /** Without a header in the block its columns have those names, from the left. */
    WorkbookContent read(String block, List<String> headers, ReadingChoices choices) {
        Optional<ListSheet> own = ListSheet.find(contract, names, SHEET, grid(block, List.of(), choices));
        Optional<ListSheet> list =
                own.isPresent() ? own : ListSheet.find(contract, names, SHEET, grid(block, headers, choices));
        List<Problem> problems = new ArrayList<>();
        if (list.isEmpty()) {
            problems.add(Problem.error(ImportProblem.BLOCK_NOT_UNDERSTOOD, "", Map.of()));
            return new WorkbookContent(List.of(), problems, contract);
        }
        HeaderMatch match = list.get().match(choices.matches());
        SheetContent sheet = list.get().ofBlock().read(problems);
        if (sheet.rows().isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(ImportProblem.BLOCK_NOT_UNDERSTOOD, "", Map.of()));
        }
        return new WorkbookContent(List.of(sheet), problems, contract, own.isPresent() ? List.of(match) : List.of());
    }

    private static ListGrid grid(String block, List<String> headers, ReadingChoices choices) {
        ListGrid grid = new ListGrid();
        RowSink rows = new CorrectedRows(SHEET, choices.corrections(), grid);
        if (!headers.isEmpty()) {
            // Above the first line of the block, which is line 1 for people.
            grid.row(0, cells(headers));
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(block), CLIPBOARD)) {
            int number = 0;
            for (CSVRecord record : parser) {
                SortedMap<Integer, RawValue> cells = cells(record.toList());
                number++;
                if (!cells.isEmpty()) {
                    rows.row(number, cells);
                }
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return grid;
    }

    private static SortedMap<Integer, RawValue> cells(List<String> texts) {
        SortedMap<Integer, RawValue> cells = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                cells.put(i, new RawValue.Text(texts.get(i)));
            }
        }
        return cells;
    }
}

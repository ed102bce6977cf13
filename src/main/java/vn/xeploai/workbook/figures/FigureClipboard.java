package vn.xeploai.workbook.figures;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.reconciling.PastedTables;
import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.ReconcileProblem;

/** A block of cells as spreadsheets put it on the clipboard: tabs between the cells, quotes only around several lines. */
public final class FigureClipboard implements PastedTables {
    private static final String NO_COLUMN = "–";

    /** Reads the way Excel and LibreOffice write. */
    public FigureClipboard() {}

    @Override
    public PrintedTable read(String block) {
        List<BlockRow> rows = rows(block);
        if (rows.stream().anyMatch(row -> FiguresHeader.in(row.cells()).isPresent())) {
            return read(new FiguresRows(false), rows).finish();
        }
        Optional<GuessedColumns> guessed = GuessedColumns.in(rows.stream().map(BlockRow::cells).toList());
        return guessed.map(columns -> withoutHeader(columns, rows))
                .orElseGet(() -> PrintedTable.unreadable(Problem.error(ReconcileProblem.COLUMNS_UNKNOWN, "", Map.of())));
    }

    private static PrintedTable withoutHeader(GuessedColumns columns, List<BlockRow> rows) {
        List<BlockRow> figures = rows.stream().filter(row -> columns.isFigures(row.cells())).toList();
        PrintedTable table = read(new FiguresRows(columns.header()), figures).finish();
        List<Problem> problems = new ArrayList<>();
        problems.add(Problem.warning(ReconcileProblem.COLUMNS_GUESSED, "", letters(columns.header())));
        problems.addAll(table.problems());
        return new PrintedTable(table.lines(), problems);
    }

    private static Map<String, String> letters(FiguresHeader header) {
        Map<String, String> letters = new HashMap<>();
        for (String column : List.of("group", "total", "assessed", "level", "count")) {
            letters.put(column, header.titles().getOrDefault(column, NO_COLUMN));
        }
        letters.put("percent", header.title("printed_percent"));
        return letters;
    }

    private static FiguresRows read(FiguresRows reader, List<BlockRow> rows) {
        rows.forEach(row -> reader.row(row.number(), row.cells()));
        return reader;
    }

    private static List<BlockRow> rows(String block) {
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiter(block))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<BlockRow> rows = new ArrayList<>();
        try {
            FiguresCsv.read(new StringReader(block), format, (number, cells) -> rows.add(new BlockRow(number, cells)), _ -> {});
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return rows;
    }

    private static char delimiter(String block) {
        return block.contains("\t")
                ? '\t'
                : Delimiter.of(block.lines().toList()).orElse(block.contains(";") ? ';' : ',');
    }

    private record BlockRow(int number, List<String> cells) {}
}

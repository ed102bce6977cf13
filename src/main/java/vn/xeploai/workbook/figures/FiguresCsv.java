package vn.xeploai.workbook.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.ReconcileProblem;

/** Reads a CSV file in UTF-8, with or without a byte order mark; commas, semicolons or tabs between the cells. */
final class FiguresCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FiguresCsv() {}

    static PrintedTable read(Path file) {
        try {
            return rows(file).finish(file);
        } catch (CharacterCodingException notUtf8) {
            return PrintedTable.unreadable(FigureFiles.problem(ReconcileProblem.NOT_UTF8, file));
        } catch (IOException refused) {
            return PrintedTable.unreadable(FigureFiles.problem(ReconcileProblem.FILE_UNREADABLE, file));
        }
    }

    private static FiguresRows rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder()
                .setDelimiter(delimiter(file))
                .setIgnoreEmptyLines(false)
                .get();
        FiguresRows rows = new FiguresRows();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int row = 1;
            try {
                while (records.hasNext()) {
                    rows.row(row, records.next().stream().map(cell -> cell.replace(BYTE_ORDER_MARK, "")).toList());
                    row = (int) parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException broken) {
                if (broken.getCause() instanceof CharacterCodingException notUtf8) {
                    throw notUtf8;
                }
                rows.broken(row);
            }
        }
        return rows;
    }

    /** Vietnamese Excel writes semicolons, because the comma is the decimal mark: the header tells. */
    private static char delimiter(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            String header = lines.filter(line -> line.toLowerCase(Locale.ROOT).contains("level")).findFirst().orElse("");
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(mark -> header.chars().filter(letter -> letter == mark).count()))
                    .orElseThrow();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}

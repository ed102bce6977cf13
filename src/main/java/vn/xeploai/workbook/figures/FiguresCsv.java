package vn.xeploai.workbook.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.ReconcileProblem;

/** Reads a CSV file in UTF-8, with or without a byte order mark; commas, semicolons or tabs between the cells. */
final class FiguresCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LINES_LOOKED_AT = 100;

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
        char mark = delimiter(file);
        FiguresRows rows = new FiguresRows(mark == ',');
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(mark).setIgnoreEmptyLines(false).get();
            read(reader, format, rows::row, rows::broken);
        }
        return rows;
    }

    /** Takes a row by its line, 1 for the first. */
    interface Taken {
        /** The next row. */
        void row(int number, List<String> cells);
    }

    /** Takes the line from which on nothing can be read. */
    interface Broken {
        /** Quotation marks do not close. */
        void from(int number);
    }

    /** Splits the text into rows; a quoted cell may go over several lines. */
    static void read(Reader text, CSVFormat format, Taken taken, Broken broken) throws IOException {
        try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int row = 1;
            try {
                while (records.hasNext()) {
                    taken.row(row, records.next().stream().map(cell -> cell.replace(BYTE_ORDER_MARK, "")).toList());
                    row = (int) parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException unreadable) {
                if (unreadable.getCause() instanceof CharacterCodingException notUtf8) {
                    throw notUtf8;
                }
                broken.from(row);
            }
        }
    }

    private static char delimiter(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return Delimiter.of(lines.limit(LINES_LOOKED_AT).toList()).orElse(',');
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}

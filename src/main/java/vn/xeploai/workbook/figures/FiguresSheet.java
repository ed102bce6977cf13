package vn.xeploai.workbook.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import vn.xeploai.work.reconciling.PrintedTable;
import vn.xeploai.work.reconciling.ReconcileProblem;

/**
 * Reads the first sheet of a workbook that names the columns. A cell says what it shows: a share of 0.626 shown as
 * {@code 62.6%} was printed with one decimal.
 */
final class FiguresSheet {
    private FiguresSheet() {}

    static PrintedTable read(Path file) {
        List<List<SheetRow>> sheets;
        try {
            sheets = sheets(file);
        } catch (IOException | SAXException | ParserConfigurationException | OpenXML4JException | RuntimeException damaged) {
            // POI meets damaged parts with many kinds of unchecked exceptions; only its own work stands in this block.
            return PrintedTable.unreadable(FigureFiles.problem(ReconcileProblem.FILE_UNREADABLE, file));
        }
        FiguresRows rows = new FiguresRows(false);
        for (List<SheetRow> sheet : sheets) {
            if (!rows.hasHeader()) {
                sheet.forEach(row -> rows.row(row.number(), row.cells()));
            }
        }
        return rows.finish(file);
    }

    private static List<List<SheetRow>> sheets(Path file)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        List<List<SheetRow>> all = new ArrayList<>();
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(workbook);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    List<SheetRow> rows = new ArrayList<>();
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(
                            reader.getStylesTable(), words, new Collecting(rows), new ShownNumbers(), false));
                    xml.parse(new InputSource(sheet));
                    all.add(rows);
                }
            }
        }
        return all;
    }

    private record SheetRow(int number, List<String> cells) {}

    /** Collects the cells of one row after another. */
    private static final class Collecting implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final List<SheetRow> rows;
        private final List<String> cells = new ArrayList<>();

        Collecting(List<SheetRow> rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String address, @Nullable String shown, @Nullable XSSFComment comment) {
            int column = address == null ? cells.size() : new CellReference(address).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(shown == null ? "" : shown);
        }

        @Override
        public void endRow(int row) {
            rows.add(new SheetRow(row + 1, List.copyOf(cells)));
        }
    }
}

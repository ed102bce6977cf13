package vn.xeploai.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.ImportProblem;

/**
 * An open {@code .xlsx} file. Rows are streamed; only the shared texts are held in memory. Formulas are never calculated,
 * macros never run, links never followed. Every refusal is a {@link ProblemException} that names the file.
 */
public final class XlsxFile implements Spreadsheet {
    private final Path file;
    private final Archive archive;
    private final Budget budget;
    private final PackagePart workbookPart;
    private final WorkbookPart workbook = new WorkbookPart();
    private final CellReader cells;

    private XlsxFile(Path file, Archive archive, Budget budget) throws IOException, SAXException, InvalidFormatException {
        this.file = file;
        this.archive = archive;
        this.budget = budget;
        PackagePart main = archive.main("officeDocument");
        if (main == null || !isSpreadsheet(main.getContentType())) {
            throw FileKind.refusal(ImportProblem.NOT_A_WORKBOOK, file, null);
        }
        workbookPart = main;
        archive.parse(workbookPart, workbook);
        SharedTexts texts = new SharedTexts(budget);
        Formats formats = new Formats();
        parseIfThere("sharedStrings", texts);
        parseIfThere("styles", formats);
        cells = new CellReader(texts, formats, workbook.isFrom1904());
    }

    /** Opens with the usual limits. @throws ProblemException when it is no usable workbook */
    public static XlsxFile open(Path file) {
        return open(file, Limits.USUAL);
    }

    /** Opens with limits of one's own. @throws ProblemException when it is no usable workbook */
    public static XlsxFile open(Path file, Limits limits) {
        FileKind.mustBeArchive(file);
        Budget budget = new Budget(limits);
        return guarded(file, () -> {
            Archive archive = Archive.open(file.toFile(), budget);
            try {
                return new XlsxFile(file, archive, budget);
            } catch (IOException | SAXException | InvalidFormatException | RuntimeException broken) {
                archive.close();
                throw broken;
            }
        });
    }

    @Override
    public List<String> sheets() {
        return workbook.sheets().stream().map(WorkbookPart.Entry::name).toList();
    }

    @Override
    public boolean isHidden(int sheet) {
        return workbook.sheets().get(sheet).hidden();
    }

    @Override
    public void rows(int sheet, RowSink sink, Progress progress) {
        guarded(file, () -> {
            PackagePart part = archive.related(workbookPart, workbook.sheets().get(sheet).relation(), "worksheet");
            if (part != null) {
                archive.parse(part, new SheetHandler(cells, budget, sink, progress));
            }
            return this;
        });
    }

    @Override
    public void close() {
        archive.close();
    }

    /** With or without macros, which are never run; not the binary form, which is no XML. */
    private static boolean isSpreadsheet(String contentType) {
        return contentType.contains("spreadsheetml") || contentType.contains("ms-excel.sheet.macroEnabled");
    }

    private void parseIfThere(String role, DefaultHandler handler) throws IOException, SAXException, InvalidFormatException {
        PackagePart part = archive.related(workbookPart, role);
        if (part != null) {
            archive.parse(part, handler);
        }
    }

    /** What reading a package may throw. */
    private interface Reading<T> {
        T read() throws IOException, SAXException, InvalidFormatException;
    }

    private static <T> T guarded(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (SAXException | IOException | InvalidFormatException broken) {
            throw FileKind.refusal(Refusals.of(broken), file, broken);
        }
    }
}

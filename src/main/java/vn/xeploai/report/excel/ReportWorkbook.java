package vn.xeploai.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.output.NewFile;

/** A report as a workbook, one sheet for each section. */
public final class ReportWorkbook {
    private static final String PROGRAM = "Xếp Loại";
    /** Rows kept in memory while writing. */
    private static final int WINDOW = 100;

    private ReportWorkbook() {}

    /**
     * Writes the workbook in one step: a reader finds the old file or the whole new one.
     *
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there
     */
    public static void write(Report report, Path out) {
        NewFile.write(out, stream -> draw(report, stream));
    }

    private static void draw(Report report, OutputStream stream) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Styles styles = new Styles(workbook.getXSSFWorkbook(), report.style().family());
            SectionSheet drawn = new SectionSheet(report.style());
            boolean first = true;
            for (Section section : report.sections()) {
                SXSSFSheet sheet = workbook.createSheet(SheetNames.free(section.name(), workbook));
                drawn.draw(sheet, styles, section);
                sheet.setActiveCell(CellAddress.A1);
                XSSFSheet plain = workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
                number(plain, report, first || section.beginsPaper());
                if (!first && section.beginsPaper()) {
                    sheet.getPrintSetup().setUsePage(true);
                    sheet.getPrintSetup().setPageStart((short) 1);
                }
                first = false;
            }
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            properties(workbook.getXSSFWorkbook().getProperties(), report);
            workbook.write(stream);
        }
    }

    /** Party documents are numbered from the second page on; the sheets that follow as annexes, from their first. */
    private static void number(XSSFSheet sheet, Report report, boolean fromTheSecond) {
        if (report.style().numberOnTop()) {
            sheet.getOddHeader().setCenter(PaperSetup.numbering("{page}", report.style().family()));
            if (fromTheSecond) {
                sheet.getFirstHeader().setCenter("");
            }
        } else {
            sheet.getOddFooter().setCenter(PaperSetup.numbering(report.pages(), report.style().family()));
            if (fromTheSecond) {
                sheet.getFirstFooter().setCenter("");
            }
        }
    }

    /** Names the program, never a person. */
    private static void properties(POIXMLProperties properties, Report report) {
        properties.getCoreProperties().setCreator(PROGRAM);
        properties.getCoreProperties().setTitle(report.title());
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}

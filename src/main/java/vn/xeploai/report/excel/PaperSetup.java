package vn.xeploai.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;

import vn.xeploai.report.layout.Paper;

/** A4, one page wide, margins that leave room for the binding, page numbers. */
final class PaperSetup {
    private static final double INCH = 72;
    private static final double FOOTER = 0.3;
    private static final int SIZE = 12;

    private PaperSetup() {}

    static void apply(SXSSFSheet sheet, Paper paper, int lastRow, int lastColumn) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(paper.width() > paper.height());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        sheet.setMargin(PageMargin.LEFT, paper.left() / INCH);
        sheet.setMargin(PageMargin.RIGHT, paper.right() / INCH);
        sheet.setMargin(PageMargin.TOP, paper.top() / INCH);
        sheet.setMargin(PageMargin.BOTTOM, paper.bottom() / INCH);
        sheet.setMargin(PageMargin.HEADER, Paper.TO_NUMBER / INCH);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.setPrintGridlines(false);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    /** The words at the edge of the page with the marks that spreadsheets fill in. */
    static String numbering(String pages, String family) {
        return "&\"" + family + ",Regular\"&" + SIZE + pages.replace("{pages}", "&N").replace("{page}", "&P");
    }
}

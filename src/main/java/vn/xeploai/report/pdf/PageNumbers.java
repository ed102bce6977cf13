package vn.xeploai.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.report.layout.Paper;
import vn.xeploai.report.layout.Sizes;

/** Numbers the pages of one paper from its second one on; how many there are is filled in at its end. */
final class PageNumbers extends PdfPageEventHelper {
    private static final String PAGE = "{page}";
    private static final String PAGES = "{pages}";
    private static final float ABOVE_EDGE = 24;
    private static final float TOTAL_WIDTH = 40;

    private final BaseFont font;
    private final boolean onTop;
    private final String words;
    private final PdfTemplate total;
    private final int before;
    private int pages;
    private boolean lastOfTheFile;

    /** @param before how many pages of other papers come before it in the same file */
    PageNumbers(PdfWriter writer, Letters letters, String words, boolean onTop, int before) {
        this.font = letters.upright();
        this.onTop = onTop;
        this.words = onTop ? PAGE : words;
        this.before = before;
        this.total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, Sizes.TABLE);
        total.setBoundingBox(new Rectangle(0, -Sizes.TABLE, TOTAL_WIDTH, Sizes.TABLE));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages = writer.getPageNumber() - before;
        if (pages == 1) {
            return;
        }
        String text = words.replace(PAGE, String.valueOf(pages));
        int mark = text.indexOf(PAGES);
        String start = mark < 0 ? text : text.substring(0, mark);
        float width = font.getWidthPoint(start, Sizes.TABLE);
        float x = (document.getPageSize().getWidth() - width) / 2 - (mark < 0 ? 0 : Sizes.TABLE / 2f);
        float y = onTop ? document.getPageSize().getHeight() - (float) Paper.TO_NUMBER - Sizes.TABLE : ABOVE_EDGE;
        PdfContentByte content = writer.getDirectContent();
        content.beginText();
        content.setFontAndSize(font, Sizes.TABLE);
        content.setTextMatrix(x, y);
        content.showText(start);
        content.endText();
        if (mark >= 0) {
            content.addTemplate(total, x + width, y);
        }
    }

    /** No other paper follows: the total is filled in when the file is closed. */
    void fillTotalAtTheEnd() {
        lastOfTheFile = true;
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        if (lastOfTheFile) {
            fillTotal();
        }
    }

    /** The last page of the paper has been ended. */
    void fillTotal() {
        total.beginText();
        total.setFontAndSize(font, Sizes.TABLE);
        total.setTextMatrix(0, 0);
        total.showText(String.valueOf(pages));
        total.endText();
    }
}

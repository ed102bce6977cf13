package vn.xeploai.report.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.report.layout.Sizes;

/** Numbers pages from the second one on; how many there are is filled in at the end. */
final class PageNumbers extends PdfPageEventHelper {
    private static final String PAGE = "{page}";
    private static final String PAGES = "{pages}";
    private static final float ABOVE_EDGE = 24;
    private static final float TOTAL_WIDTH = 40;

    private final BaseFont font;
    private final String words;
    private final PdfTemplate total;

    PageNumbers(PdfWriter writer, Letters letters, String words) {
        this.font = letters.upright();
        this.words = words;
        this.total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, Sizes.TABLE);
        total.setBoundingBox(new Rectangle(0, -Sizes.TABLE, TOTAL_WIDTH, Sizes.TABLE));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (writer.getPageNumber() == 1) {
            return;
        }
        String text = words.replace(PAGE, String.valueOf(writer.getPageNumber()));
        int mark = text.indexOf(PAGES);
        String before = mark < 0 ? text : text.substring(0, mark);
        float width = font.getWidthPoint(before, Sizes.TABLE);
        float x = (document.getPageSize().getWidth() - width) / 2 - (mark < 0 ? 0 : Sizes.TABLE / 2f);
        var content = writer.getDirectContent();
        content.beginText();
        content.setFontAndSize(font, Sizes.TABLE);
        content.setTextMatrix(x, ABOVE_EDGE);
        content.showText(before);
        content.endText();
        if (mark >= 0) {
            content.addTemplate(total, x + width, ABOVE_EDGE);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(font, Sizes.TABLE);
        total.setTextMatrix(0, 0);
        total.showText(String.valueOf(writer.getPageNumber() - 1));
        total.endText();
    }
}

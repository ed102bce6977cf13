package vn.xeploai.report.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import vn.xeploai.report.layout.Sizes;

/** The line at the edge of the page with the fields that word processors fill in. */
final class PageNumbers {
    /** The number of the page and nothing else. */
    static final String ALONE = "{page}";

    private static final Pattern MARK = Pattern.compile("\\{(page|pages)}|[^{]+");

    private PageNumbers() {}

    /** @param severalPapers whether the document holds papers of their own, a section each */
    static void write(XWPFHeaderFooter edge, String pages, boolean severalPapers) {
        XWPFParagraph line = edge.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        Matcher part = MARK.matcher(pages);
        while (part.find()) {
            if (part.group(1) == null) {
                Words.run(line, part.group(), Sizes.TABLE);
            } else {
                field(line, part.group(1).equals("page") ? "PAGE" : severalPapers ? "SECTIONPAGES" : "NUMPAGES");
            }
        }
    }

    private static void field(XWPFParagraph line, String instruction) {
        Words.run(line, "", Sizes.TABLE).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Words.run(line, "", Sizes.TABLE).getCTR().addNewInstrText().setStringValue(instruction);
        Words.run(line, "", Sizes.TABLE).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        Words.run(line, "1", Sizes.TABLE);
        Words.run(line, "", Sizes.TABLE).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}

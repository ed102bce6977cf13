package vn.xeploai.report.word;

import java.math.BigInteger;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.content.ParagraphKind;
import vn.xeploai.report.layout.Sizes;

/** Kiểu đoạn of a document: who edits it changes a style once instead of every paragraph. Its language is Vietnamese. */
final class DocumentStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    private static final String NORMAL = "Normal";
    private static final String BODY = "BodyText";
    private static final String HEADING = "Heading1";
    private static final String FILL = "FillIn";
    private static final String NOTE = "Note";
    private static final String RESOLVE = "Resolve";
    private static final String LANGUAGE = "vi-VN";
    private static final int SPACE_AFTER = 80;
    private static final int INDENT = 567;

    private final XWPFStyles styles;

    private DocumentStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void define(XWPFDocument document, PageStyle pages) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(pages.family());
        fonts.setHAnsi(pages.family());
        fonts.setCs(pages.family());
        fonts.setEastAsia(pages.family());
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(LANGUAGE);
        styles.setEastAsia(LANGUAGE);
        DocumentStyles made = new DocumentStyles(styles);
        CTStyle normal = style(NORMAL, "Normal", pages.text(), false);
        normal.setDefault(true);
        made.add(normal);
        made.paragraph(BODY, "Body Text", pages.text(), false, STJc.BOTH, DocumentStyles::indented);
        made.paragraph(FILL, "Fill In", pages.text(), false, STJc.LEFT, DocumentStyles::indented);
        made.paragraph(HEADING, "heading 1", pages.text(), true, STJc.LEFT, style -> {
            indented(style);
            style.addNewKeepNext();
            style.addNewOutlineLvl().setVal(BigInteger.ZERO);
        });
        made.paragraph(RESOLVE, "Resolve", pages.text(), true, STJc.CENTER, CTPPrGeneral::addNewKeepNext);
        made.paragraph(NOTE, "Note", Sizes.TABLE, false, STJc.BOTH, _ -> { });
        made.paragraph(TITLE, "Title", pages.title(), true, STJc.CENTER, style -> {
            style.addNewKeepNext();
            style.getSpacing().setBefore(BigInteger.valueOf(SPACE_AFTER * 3L));
            style.getSpacing().setAfter(BigInteger.ZERO);
        });
        made.paragraph(SUBTITLE, "Subtitle", pages.text(), true, STJc.CENTER, style -> {
            style.addNewKeepNext();
            style.getSpacing().setAfter(BigInteger.ZERO);
        });
    }

    private static void indented(CTPPrGeneral style) {
        style.addNewInd().setFirstLine(BigInteger.valueOf(INDENT));
    }

    /** The style of a paragraph of that kind. */
    static String of(ParagraphKind kind) {
        return switch (kind) {
            case BODY -> BODY;
            case FILL, LINE -> FILL;
            case HEADING -> HEADING;
            case RESOLVE -> RESOLVE;
            case NOTE -> NOTE;
        };
    }

    private void paragraph(String id, String name, int size, boolean bold, STJc.Enum align, Consumer<CTPPrGeneral> more) {
        CTStyle style = style(id, name, size, bold);
        style.addNewBasedOn().setVal(NORMAL);
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.ZERO);
        paragraph.getSpacing().setAfter(BigInteger.valueOf(SPACE_AFTER));
        paragraph.addNewJc().setVal(align);
        more.accept(paragraph);
        add(style);
    }

    /** Only once it is complete: the library keeps a copy. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }

    private static CTStyle style(String id, String name, int size, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(2L * size));
        letters.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
        return style;
    }
}

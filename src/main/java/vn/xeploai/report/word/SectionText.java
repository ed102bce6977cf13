package vn.xeploai.report.word;

import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.Closing;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.ParagraphKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.layout.FillLine;
import vn.xeploai.report.layout.HeadSplit;
import vn.xeploai.report.layout.Paper;
import vn.xeploai.report.layout.Sizes;
import vn.xeploai.report.layout.Tail;

/** Writes one section: letterhead, title, words and tables, signatures. */
final class SectionText {
    private static final int SPACE_AFTER = 80;
    private static final int INDENT = 567;
    /** A line without letters would take another height. */
    private static final String NOTHING = "\u00a0";

    private final XWPFDocument document;
    private final PageStyle style;
    private final double room;

    private SectionText(XWPFDocument document, PageStyle style, double room) {
        this.document = document;
        this.style = style;
        this.room = room;
    }

    static void write(XWPFDocument document, Section section, PageStyle style) {
        SectionText text = new SectionText(document, style, Paper.of(section.landscape(), style).room());
        text.head(section);
        List<Block> body = section.body();
        int tail = Tail.start(section);
        for (int i = 0; i < body.size(); i++) {
            boolean withSignature = i >= tail;
            switch (body.get(i)) {
                case Paragraph paragraph -> text.paragraph(paragraph, withSignature, i > 0 && body.get(i - 1) instanceof Table);
                // Its figures stand in the table above it.
                case Chart _ -> { }
                case Table table -> {
                    if (i > 0 && body.get(i - 1) instanceof Table) {
                        // Word makes one table of two that touch, under the headings of the first.
                        text.line(ParagraphAlignment.LEFT);
                    }
                    TableText.write(document, table, text.room, withSignature);
                }
            }
        }
        text.closing(section);
    }

    private void head(Section section) {
        if (!section.mark().isEmpty()) {
            XWPFParagraph mark = line(ParagraphAlignment.RIGHT);
            Words.run(mark, section.mark(), Sizes.NUMBERING).setItalic(true);
        }
        Halves halves = new Halves(document, room, HeadSplit.left(section.letterhead(), room, style));
        switch (section.letterhead()) {
            case Letterhead.OfDocument head -> {
                halves.left(head.superiorBody(), style.text());
                halves.left(head.issuingBody(), style.text()).setBold(true);
                halves.left("*", style.text());
                if (!head.number().isEmpty()) {
                    halves.left(head.number(), style.text());
                }
                XWPFRun party = halves.right(head.party(), style.party());
                party.setBold(true);
                party.setUnderline(UnderlinePatterns.SINGLE);
                halves.right(head.placeAndDay(), style.text()).setItalic(true);
            }
            case Letterhead.OfAnnex head -> {
                halves.left(head.superiorBody(), style.text());
                halves.left(head.issuingBody(), style.text()).setBold(true);
                halves.right(head.form(), style.text()).setBold(true);
                halves.right(head.belongsTo(), Sizes.TABLE).setItalic(true);
            }
        }
        Words.run(styled(DocumentStyles.TITLE), section.title());
        if (!section.subtitle().isEmpty()) {
            XWPFRun subtitle = Words.run(styled(DocumentStyles.SUBTITLE), section.subtitle());
            if (section.landscape()) {
                subtitle.setFontSize(Sizes.TABLE);
                subtitle.setBold(false);
            }
        }
        if (!section.remark().isEmpty()) {
            XWPFParagraph remark = line(ParagraphAlignment.CENTER);
            remark.setKeepNext(true);
            Words.run(remark, section.remark(), Sizes.TABLE).setItalic(true);
        }
        line(ParagraphAlignment.LEFT).setKeepNext(true);
    }

    private XWPFParagraph line(ParagraphAlignment align) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(align);
        Words.tight(paragraph);
        return paragraph;
    }

    private XWPFParagraph styled(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void paragraph(Paragraph content, boolean beforeSignature, boolean belowTable) {
        ParagraphKind kind = content.kind();
        XWPFParagraph paragraph = styled(DocumentStyles.of(kind));
        if (belowTable) {
            paragraph.setSpacingBefore(SPACE_AFTER);
        }
        if (beforeSignature) {
            paragraph.setKeepNext(true);
        }
        Words.run(paragraph, kind == ParagraphKind.LINE ? FillLine.dots(room - INDENT / 20.0, style.text()) : content.text());
    }

    private void closing(Section section) {
        Closing closing = section.closing();
        if (closing.isEmpty()) {
            return;
        }
        line(ParagraphAlignment.LEFT).setKeepNext(true);
        Halves halves = new Halves(document, room, Halves.USUAL_LEFT);
        for (int i = 0; i < closing.recipients().size(); i++) {
            XWPFRun run = halves.left(closing.recipients().get(i), i == 0 ? Sizes.TABLE : Sizes.HEADING);
            run.setBold(i == 0);
            ((XWPFParagraph) run.getParent()).setAlignment(ParagraphAlignment.LEFT);
        }
        Signature left = closing.left();
        if (left != null) {
            sign(left, halves::left, section);
        }
        Signature right = closing.right();
        if (right != null) {
            sign(right, halves::right, section);
        }
    }

    private interface Side {
        XWPFRun line(String text, double size);
    }

    private void sign(Signature signature, Side side, Section section) {
        side.line(signature.onBehalfOf(), style.text()).setBold(true);
        side.line(signature.position().isEmpty() ? NOTHING : signature.position(), style.text()).setBold(true);
        for (int i = 0; i < Sizes.linesToSign(section.landscape()); i++) {
            side.line(NOTHING, style.text());
        }
        side.line(signature.name(), style.text()).setBold(true);
    }
}

package vn.xeploai.report.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import vn.xeploai.report.layout.Align;

/** Letters and paragraphs as Party documents have them, in the font of the document. */
final class Words {
    private Words() {}

    /** Letters of another size than the style of the paragraph has. */
    static XWPFRun run(XWPFParagraph paragraph, String text, double size) {
        XWPFRun run = run(paragraph, text);
        run.setFontSize(size);
        return run;
    }

    /** Letters as the style of the paragraph has them. */
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        if (!text.isEmpty()) {
            run.setText(text);
        }
        return run;
    }

    static void tight(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
    }

    static ParagraphAlignment of(Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}

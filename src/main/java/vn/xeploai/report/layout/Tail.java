package vn.xeploai.report.layout;

import java.util.List;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.ParagraphKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;

/** The end of a section that stays together, so that signatures never stand alone on a page. */
public final class Tail {
    /** With more paragraphs than that between table and signature, only the last of them go with it. */
    private static final int WORDS = 2;
    /** More notes than that may go over to another page. */
    private static final int NOTES = 4;
    /** Longer words would leave too much of the page before them empty. */
    private static final int LETTERS = 500;

    private Tail() {}

    /** Index of the first block of the body that goes with the signatures, or with the notes where nobody signs; its size without either. */
    public static int start(Section section) {
        List<Block> body = section.body();
        if (section.closing().isEmpty()) {
            return ofTable(body);
        }
        int first = body.size();
        int letters = 0;
        while (first > 0 && body.size() - first < WORDS && body.get(first - 1) instanceof Paragraph paragraph) {
            letters += paragraph.text().length();
            if (letters > LETTERS && first < body.size()) {
                break;
            }
            first--;
        }
        while (first > 0 && first < body.size() && body.get(first - 1) instanceof Paragraph paragraph && paragraph.kind().heads()) {
            first--;
        }
        boolean tableBefore = first > 0 && letters <= LETTERS && body.get(first - 1) instanceof Table;
        return tableBefore ? first - 1 : first;
    }

    /** Where nobody signs, notes go with the table they explain. */
    private static int ofTable(List<Block> body) {
        int first = body.size();
        while (first > 0 && body.get(first - 1) instanceof Paragraph note && note.kind() == ParagraphKind.NOTE) {
            first--;
        }
        boolean explained = first > 0 && first < body.size() && body.size() - first <= NOTES && body.get(first - 1) instanceof Table;
        return explained ? first - 1 : body.size();
    }
}

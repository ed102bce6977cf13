package vn.xeploai.report.layout;

import java.util.List;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;

/** The end of a section that stays together, so that signatures never stand alone on a page. */
public final class Tail {
    /** With more words than that between table and signature, only the last of them go with it. */
    private static final int WORDS = 4;

    private Tail() {}

    /** Index of the first block of the body that goes with the signatures; its size when nobody signs. */
    public static int start(Section section) {
        List<Block> body = section.body();
        if (section.closing().isEmpty()) {
            return body.size();
        }
        int first = body.size();
        while (first > 0 && body.size() - first < WORDS && body.get(first - 1) instanceof Paragraph) {
            first--;
        }
        boolean tableBefore = first > 0 && body.get(first - 1) instanceof Table;
        return tableBefore ? first - 1 : first;
    }
}

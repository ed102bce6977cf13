package vn.xeploai.report.word;

import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Two columns of lines without borders, kept on one page: letterhead, signatures. */
final class Halves {
    static final double USUAL_LEFT = 0.49;

    private final XWPFTableCell left;
    private final XWPFTableCell right;

    /** @param share of the left one */
    Halves(XWPFDocument document, double room, double share) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        Grid.apply(table, List.of(room * share, room * (1 - share)));
        table.getRow(0).setCantSplitRow(true);
        left = table.getRow(0).getCell(0);
        right = table.getRow(0).getCell(1);
    }

    XWPFRun left(String text, double size) {
        return line(left, text, size);
    }

    XWPFRun right(String text, double size) {
        return line(right, text, size);
    }

    private static XWPFRun line(XWPFTableCell cell, String text, double size) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        XWPFParagraph line = first.getRuns().isEmpty() ? first : cell.addParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        Words.tight(line);
        line.setKeepNext(true);
        return Words.run(line, text, size);
    }
}

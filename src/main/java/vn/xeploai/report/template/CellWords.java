package vn.xeploai.report.template;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.layout.CellText;

/** What a cell says in the middle of a sentence: one line, without characters that no file may hold. */
final class CellWords {
    private CellWords() {}

    static String of(Cell cell) {
        StringBuilder words = new StringBuilder();
        CellText.of(cell, RowKind.ITEM).codePoints()
                .map(each -> Character.isWhitespace(each) ? ' ' : each)
                .filter(CellWords::isAllowed)
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    /** XML 1.0, section 2.2. */
    private static boolean isAllowed(int letter) {
        return letter >= ' ' && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                && letter != 0xFFFE && letter != 0xFFFF;
    }
}

package vn.xeploai.work.port.workbook;

import java.util.List;

/**
 * Mức xếp loại as written in a cell, before anybody knows which levels its year had.
 *
 * @param text as written
 * @param spellings keys ({@link Wording#key}) of level codes or names it may stand for, most exact first
 * @param oldSpellings more of them, good only in the years of "trong sạch, vững mạnh"
 * @param exemplary "tiêu biểu" was written behind the level
 */
public record LevelText(String text, List<String> spellings, List<String> oldSpellings, boolean exemplary) {
    /** Keeps its own copies. */
    public LevelText {
        spellings = List.copyOf(spellings);
        oldSpellings = List.copyOf(oldSpellings);
    }
}

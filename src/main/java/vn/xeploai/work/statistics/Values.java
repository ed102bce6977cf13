package vn.xeploai.work.statistics;

import java.util.ArrayList;
import java.util.List;

import vn.xeploai.work.port.workbook.Wording;

/** Several values in one cell of somebody's list. */
final class Values {
    /** What stands between them; a slash does not: {@code 12/12} is one value. */
    private static final String MARKS = "[;,+\\n–]| - ";
    private static final String WORDS = " va | kiem ";

    private Values() {}

    /** Each value without accents, in lower case. */
    static List<String> plain(String written) {
        List<String> values = new ArrayList<>();
        for (String piece : written.split(MARKS, -1)) {
            for (String value : Wording.plain(piece).split(WORDS, -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
        }
        return values;
    }
}

package vn.xeploai.workbook;

import java.util.List;
import java.util.regex.Pattern;

import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.workbook.xlsx.RawValue;

/** The words of a cell of a list, line by line. */
final class ListText {
    private static final Pattern LINE = Pattern.compile("\\R|\\v");
    private static final Pattern NEW_VALUE = Pattern.compile("^[\\p{Lu}\\d+\\-•*].*", Pattern.DOTALL);

    private ListText() {}

    /** The lines that hold something. */
    static List<String> lines(RawValue raw) {
        return raw instanceof RawValue.Text text ? lines(text.text()) : List.of(CellWords.text(raw));
    }

    static List<String> lines(String text) {
        return LINE.splitAsStream(text).map(Wording::tidy).filter(each -> !each.isEmpty()).toList();
    }

    /** One text of several lines: a line that begins anew is a value of its own, any other goes on with the one above. */
    static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String each : lines) {
            if (!joined.isEmpty()) {
                boolean ends = ",;".indexOf(joined.charAt(joined.length() - 1)) >= 0;
                joined.append(!ends && NEW_VALUE.matcher(each).matches() ? "; " : " ");
            }
            joined.append(each);
        }
        return joined.toString();
    }
}

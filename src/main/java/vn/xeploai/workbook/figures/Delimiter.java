package vn.xeploai.workbook.figures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dấu ngăn ô: Vietnamese Excel writes semicolons, because the comma is the decimal mark; the header tells which it is. */
final class Delimiter {
    private static final List<Character> MARKS = List.of(',', ';', '\t');

    private Delimiter() {}

    /** The mark that makes a header of one of the lines. */
    static Optional<Character> of(List<String> lines) {
        return MARKS.stream().filter(mark -> lines.stream().anyMatch(line -> isHeader(line, mark))).findFirst();
    }

    private static boolean isHeader(String line, char mark) {
        String[] cells = line.replace("\"", "").replace("\uFEFF", "").split(Pattern.quote(String.valueOf(mark)), -1);
        return FiguresHeader.in(List.of(cells)).isPresent();
    }
}

package vn.xeploai.workbook.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format writes characters that XML cannot hold as {@code _x000D_}. */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}

package vn.xeploai.report.layout;

import java.text.Normalizer;

/**
 * How much room words take in Times New Roman. Estimated from the widths of the letters, because merged cells are never
 * fitted by the programs that open them and the font need not be on this machine.
 */
public final class TextWidth {
    /** Thousandths of the size, a–z and A–Z. */
    private static final int[] SMALL = {
        444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444
    };
    private static final int[] CAPITAL = {
        722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611
    };
    private static final int SPACE = 250;
    private static final int DIGIT = 500;
    private static final int OTHER = 600;
    private static final int WIDE = 1000;
    /** Bold letters and rounding by the drawing program take a little more than the table says. */
    private static final double RESERVE = 1.03;
    private static final double BOLD = 1.07;

    /** Width of every letter of the alphabets in use, marks taken off: worked out once. */
    private static final short[] WIDTHS = new short[0x2000];

    static {
        for (char letter = 0; letter < WIDTHS.length; letter++) {
            String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
            WIDTHS[letter] = (short) plain.codePoints().map(TextWidth::letter).sum();
        }
    }

    private TextWidth() {}

    /** Width in points. */
    public static double points(String text, double size, boolean bold) {
        double thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            thousandths += letter < WIDTHS.length ? WIDTHS[letter] : WIDE;
        }
        return thousandths / 1000 * size * RESERVE * (bold ? BOLD : 1);
    }

    /** Width of the longest word, which no line may be narrower than. */
    public static double longestWord(String text, double size, boolean bold) {
        double longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, points(word, size, bold));
        }
        return longest;
    }

    /** Lines needed when the words are wrapped at that width. */
    public static int lines(String text, double width, double size, boolean bold) {
        int lines = 0;
        for (String paragraph : text.split("\\R", -1)) {
            lines += wrapped(paragraph, width, size, bold);
        }
        return lines;
    }

    private static int wrapped(String paragraph, double width, double size, boolean bold) {
        double space = points(" ", size, bold);
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split("\\s+", -1)) {
            double needed = points(word, size, bold);
            if (used > 0 && used + space + needed > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + needed;
            while (used > width) {
                lines++;
                used -= width;
            }
        }
        return lines;
    }

    private static int letter(int character) {
        if (character >= 'a' && character <= 'z') {
            return SMALL[character - 'a'];
        }
        if (character >= 'A' && character <= 'Z') {
            return CAPITAL[character - 'A'];
        }
        if (character == ' ') {
            return SPACE;
        }
        if (character == 'đ' || Character.isDigit(character)) {
            return DIGIT;
        }
        return character < 0x2000 ? OTHER : WIDE;
    }
}

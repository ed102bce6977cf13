package vn.xeploai.work.port.workbook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words typed by people are tidied and compared: composed Unicode, single blanks, no invisible characters. */
public final class Wording {
    /** At the end of a word only: within {@code hoặc} or {@code hoàn} there is but one place. */
    private static final Pattern TONE_ON_LAST_VOWEL = Pattern.compile(
            "(?:(o)([ae])|(u)(y))([\u0300\u0301\u0303\u0309\u0323])(?![\\p{L}\\p{M}])");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\s]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Wording() {}

    /** Composed form (NFC), trimmed, every run of blanks, line breaks and control characters one blank. */
    public static String tidy(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        boolean gap = false;
        for (int i = 0; i < raw.length(); ) {
            int character = raw.codePointAt(i);
            i += Character.charCount(character);
            if (isBlank(character)) {
                gap = !kept.isEmpty();
            } else if (!isInvisible(character)) {
                if (gap) {
                    kept.append(' ');
                    gap = false;
                }
                kept.appendCodePoint(character);
            }
        }
        String tidy = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return tidy.equals(raw) ? raw : tidy;
    }

    /** For comparing names and headers: tidy, lower case, one place of the tone mark ({@code hoá = hóa}), one letter đ. */
    public static String folded(String words) {
        String apart = Normalizer.normalize(tidy(words).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String toned = TONE_ON_LAST_VOWEL.matcher(apart).replaceAll(found ->
                found.group(1) != null
                        ? found.group(1) + found.group(5) + found.group(2)
                        : found.group(3) + found.group(5) + found.group(4));
        return Normalizer.normalize(toned, Normalizer.Form.NFC).replace('ð', 'đ').replace('ɖ', 'đ');
    }

    /** For comparing level names and codes: folded, punctuation left out. */
    public static String key(String words) {
        return PUNCTUATION.matcher(folded(words)).replaceAll(" ").strip();
    }

    /** For names that people type in a hurry: {@link #key}, without accents; {@code đ = d}. */
    public static String plain(String words) {
        String apart = Normalizer.normalize(key(words), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    private static boolean isInvisible(int character) {
        int kind = Character.getType(character);
        return kind == Character.FORMAT || kind == Character.SURROGATE || kind == Character.UNASSIGNED;
    }
}

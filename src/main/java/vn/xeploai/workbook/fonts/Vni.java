package vn.xeploai.workbook.fonts;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** VNI for Windows: a vowel and behind it, in a place of its own, what stands above or below it. */
final class Vni {
    private static final String ACUTE = "\u0301";
    private static final String GRAVE = "\u0300";
    private static final String HOOK = "\u0309";
    private static final String TILDE = "\u0303";
    private static final String DOT = "\u0323";
    private static final String ROOF = "\u0302";
    private static final String BOWL = "\u0306";

    /** Codes that are whole letters. */
    private static final Map<Character, Character> WHOLE = Map.of(
            'ñ', 'đ', 'ô', 'ơ', 'ö', 'ư', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ', 'í', 'í', 'ì', 'ì');

    /** Vowels that take a tone, and the codes of the tones. */
    private static final String TONED = "aeouyôö";

    private static final Map<Character, String> TONES = Map.of(
            'ù', ACUTE, 'ø', GRAVE, 'û', HOOK, 'õ', TILDE, 'ï', DOT);

    /** Vowels that take a roof, alone or with a tone. */
    private static final String ROOFED = "aeo";

    private static final Map<Character, String> ROOFS = Map.of(
            'â', ROOF, 'á', ROOF + ACUTE, 'à', ROOF + GRAVE, 'å', ROOF + HOOK, 'ã', ROOF + TILDE, 'ä', ROOF + DOT);

    /** What only an a takes: the bowl of ă, alone or with a tone. */
    private static final Map<Character, String> BOWLS = Map.of(
            'ê', BOWL, 'é', BOWL + ACUTE, 'è', BOWL + GRAVE, 'ú', BOWL + HOOK, 'ü', BOWL + TILDE, 'ë', BOWL + DOT);

    private static final Map<String, String> PAIRS = pairs();

    private Vni() {}

    static String unicode(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char code = text.charAt(i);
            boolean capital = Character.isUpperCase(code);
            String pair = i + 1 < text.length()
                    ? PAIRS.get("" + lower(code) + lower(text.charAt(i + 1)))
                    : null;
            if (pair != null) {
                letters.append(pair(code, pair));
                i++;
            } else {
                Character whole = WHOLE.get(lower(code));
                letters.append(whole == null ? code : capital ? Character.toUpperCase((char) whole) : (char) whole);
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** The vowel's case is the letter's, whatever case its mark was typed in. */
    private static String pair(char vowel, String letter) {
        return Character.isUpperCase(vowel)
                ? new StringBuilder().appendCodePoint(Character.toUpperCase(letter.codePointAt(0))).toString()
                : letter;
    }

    private static char lower(char code) {
        return Character.toLowerCase(code);
    }

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        TONED.chars().forEach(vowel -> TONES.forEach((code, tone) -> put(pairs, (char) vowel, code, tone)));
        ROOFED.chars().forEach(vowel -> ROOFS.forEach((code, marks) -> put(pairs, (char) vowel, code, marks)));
        BOWLS.forEach((code, marks) -> put(pairs, 'a', code, marks));
        return pairs;
    }

    private static void put(Map<String, String> pairs, char vowel, char code, String marks) {
        String letter = "" + WHOLE.getOrDefault(vowel, vowel) + marks;
        pairs.put("" + vowel + code, Normalizer.normalize(letter, Normalizer.Form.NFC));
    }
}

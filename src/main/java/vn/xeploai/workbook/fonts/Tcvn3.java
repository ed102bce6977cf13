package vn.xeploai.workbook.fonts;

import java.text.Normalizer;

/** TCVN3: one place of the code page a letter; accented capitals have none and are drawn by a font of capitals. */
final class Tcvn3 {
    private static final String CODES = "¡¢£¤¥¦§¨©ª«¬\u00AD®"
            + "µ¶·¸¹»¼½¾ÆÇÈÉÊË"
            + "ÌÎÏÐÑÒÓÔÕÖ"
            + "×ØÜÝÞ"
            + "ßáâãäåæçèéêëìíî"
            + "ïñòóôõö÷øù"
            + "úûüýþ";
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ"
            + "àảãáạằẳẵắặầẩẫấậ"
            + "èẻẽéẹềểễếệ"
            + "ìỉĩíị"
            + "òỏõóọồổỗốộờởỡớợ"
            + "ùủũúụừửữứự"
            + "ỳỷỹýỵ";

    /** Marks of their own, set behind a vowel: grave, hook, tilde, acute, dot below. */
    private static final String MARK_CODES = "°±²³´";

    private static final String MARKS = "\u0300\u0309\u0303\u0301\u0323";
    private static final String VOWELS = "aeiouyAEIOUYăâêôơưĂÂÊÔƠƯ";

    private Tcvn3() {}

    static String unicode(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            letters.append(letter(text.charAt(i), letters));
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static char letter(char code, CharSequence before) {
        int place = CODES.indexOf(code);
        if (place >= 0) {
            return LETTERS.charAt(place);
        }
        int mark = MARK_CODES.indexOf(code);
        boolean behindVowel = !before.isEmpty() && VOWELS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return mark >= 0 && behindVowel ? MARKS.charAt(mark) : code;
    }
}

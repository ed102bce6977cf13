package vn.xeploai.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Vietnamese order and search: by given name first, without regard to accents when searching. */
public final class VietnameseOrder {
    private VietnameseOrder() {}

    /** Orders full names by given name, then by the rest, with Vietnamese collation. */
    public static Comparator<String> byGivenName() {
        Comparator<String> words = words();
        return Comparator.comparing(VietnameseOrder::givenName, words)
                .thenComparing(VietnameseOrder::beforeGivenName, words);
    }

    /** Orders any words with Vietnamese collation. */
    public static Comparator<String> words() {
        Collator collator = Collator.getInstance(Texts.VIETNAMESE);
        collator.setStrength(Collator.TERTIARY);
        return collator::compare;
    }

    /** The form in which words are searched: no accents, lower case, đ as d. */
    public static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }

    private static String givenName(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }

    private static String beforeGivenName(String fullName) {
        int space = fullName.lastIndexOf(' ');
        return space < 0 ? "" : fullName.substring(0, space);
    }
}

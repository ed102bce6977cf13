package vn.xeploai.text;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    /**
     * Makes sorting keys of full names: by given name, then by the rest; keys are in their natural order. Made once per
     * sorting: given names repeat, so their keys are kept. Not to be shared between threads.
     */
    public static UnaryOperator<String> keysByGivenName() {
        Collator collator = Collator.getInstance(Texts.VIETNAMESE);
        collator.setStrength(Collator.TERTIARY);
        Map<String, String> known = new HashMap<>();
        // One character per byte, so that text is compared as the unsigned bytes would be.
        UnaryOperator<String> key = words -> known.computeIfAbsent(words, each ->
                new String(collator.getCollationKey(each).toByteArray(), StandardCharsets.ISO_8859_1));
        // Two zeros end a key: a given name comes before a longer one that begins with it.
        return name -> key.apply(givenName(name)) + "\0\0" + key.apply(beforeGivenName(name));
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

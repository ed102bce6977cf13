package vn.xeploai.workbook.fonts;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Phông chữ cũ: fonts that draw Vietnamese letters in the places of Western ones, from the time before Unicode. Only the name
 * of the font tells them apart, never the text.
 */
public enum LegacyFont {
    /** TCVN3 (ABC): {@code .VnTime}, {@code .VnArial} … */
    TCVN3,
    /** TCVN3 in a font that draws capitals only: {@code .VnTimeH}. */
    TCVN3_CAPITALS,
    /** VNI for Windows: {@code VNI-Times}. */
    VNI;

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Beyond the letters of the Western code page, in which the old codes live: somebody has typed Unicode there. */
    private static final int FIRST_VIETNAMESE = 0x0102;

    private static final int FIRST_PUNCTUATION = 0x2000;

    /** Western letters and signs inside words that Vietnamese never has: beside Unicode of its own they are still the old code. */
    private static final Pattern NEVER_VIETNAMESE = Pattern.compile(
            "[ÆÇËÏÑÖØÜÞßäåæçëîïñöøûüþ]|\\p{L}[¨ª¬\u00ADµ¶·¸¹¼½¾]|[¨ª¬\u00AD®]\\p{L}");

    /** The old font of that name; {@code null} for every other font. */
    public static @Nullable LegacyFont named(@Nullable String font) {
        String name = font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("vni-") || name.startsWith("vni ")) {
            return VNI;
        }
        if (!name.startsWith(".vn")) {
            return null;
        }
        return name.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
    }

    /** What a reader sees, in composed Unicode; text that already is Vietnamese Unicode stays as it is. */
    public String unicode(String text) {
        if (isUnicode(text) && !(this != VNI && isMixed(text))) {
            return text;
        }
        return switch (this) {
            case TCVN3 -> Tcvn3.unicode(text);
            case TCVN3_CAPITALS -> Tcvn3.unicode(text).toUpperCase(VIETNAMESE);
            case VNI -> Vni.unicode(text);
        };
    }

    /** Letters of Unicode's own Vietnamese or marks that combine: the old codes have neither. */
    private static boolean isUnicode(String text) {
        return text.chars().anyMatch(each -> (each >= FIRST_VIETNAMESE && each < FIRST_PUNCTUATION)
                && !isWesternCodePage(each));
    }

    /** Somebody has put a letter of Unicode among those of TCVN3, e.g. a capital that the old font had not. */
    private static boolean isMixed(String text) {
        return NEVER_VIETNAMESE.matcher(text).find();
    }

    /** Œ, Š, Ÿ, Ž, ƒ, ˆ, ˜: below U+2000 the code page has no others beyond Latin-1. */
    private static boolean isWesternCodePage(int character) {
        return "ŒœŠšŸŽžƒˆ˜".indexOf(character) >= 0;
    }
}

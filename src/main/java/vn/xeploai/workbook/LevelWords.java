package vn.xeploai.workbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.xeploai.work.port.workbook.LevelText;
import vn.xeploai.work.port.workbook.Wording;

import static java.util.Map.entry;

/**
 * How levels were written over the years. Says only what a spelling may stand for; which levels a year had is known by its
 * edition.
 */
final class LevelWords {
    private static final String CLEAN_AND_STRONG = "tsvm";
    private static final List<String> EXEMPLARY = List.of(" tiêu biểu", " tb");
    private static final List<String> QUALIFIED = List.of("đủ tư cách ", "đtc ");

    /** Spelling → short form; both as keys. */
    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            entry("hoàn thành xuất sắc nhiệm vụ", "htxsnv"),
            entry("hoàn thành tốt nhiệm vụ", "httnv"),
            entry("hoàn thành nhiệm vụ", "htnv"),
            entry("không hoàn thành nhiệm vụ", "khtnv"),
            entry("không htnv", "khtnv"),
            entry("trong sạch vững mạnh", CLEAN_AND_STRONG),
            entry("ts vm", CLEAN_AND_STRONG),
            entry("yếu kém", "yk"),
            entry("yếu", "yk"),
            entry("vi phạm tư cách", "vptc"),
            entry("vi phạm tư cách hoặc không hoàn thành nhiệm vụ", "vptc"),
            entry("vi phạm tư cách hoặc không htnv", "vptc"),
            entry("vi phạm tư cách hoặc khtnv", "vptc"),
            entry("vi phạm tư cách không hoàn thành nhiệm vụ", "vptc"),
            entry("vptc hoặc không hoàn thành nhiệm vụ", "vptc"),
            entry("vptc hoặc không htnv", "vptc"),
            entry("vptc hoặc khtnv", "vptc"));

    /**
     * Short form → what it may also stand for where the year's levels have it. Not so for HTXSNV: before 2014 no subject had
     * a level of that name, so there it is a level of another time.
     */
    private static final Map<String, String> ALSO =
            Map.of("httnv", "đtc httnv", "htnv", "đtc htnv", "khtnv", "vptc");

    private LevelWords() {}

    static LevelText read(String text) {
        String key = Wording.key(text);
        for (String ending : EXEMPLARY) {
            if (key.endsWith(ending) && isCleanAndStrong(key.substring(0, key.length() - ending.length()))) {
                return new LevelText(text, List.of(CLEAN_AND_STRONG), List.of(), true);
            }
        }
        for (String beginning : QUALIFIED) {
            if (key.startsWith(beginning)) {
                String rest = shortForm(key.substring(beginning.length()));
                return new LevelText(text, List.of(key, "đtc " + rest), List.of(rest), false);
            }
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(key);
        spellings.add(shortForm(key));
        spellings.add(ALSO.getOrDefault(shortForm(key), key));
        return new LevelText(text, List.copyOf(spellings), List.of(), false);
    }

    private static boolean isCleanAndStrong(String key) {
        return shortForm(key).equals(CLEAN_AND_STRONG);
    }

    private static String shortForm(String key) {
        return SHORT_FORMS.getOrDefault(key, key);
    }
}

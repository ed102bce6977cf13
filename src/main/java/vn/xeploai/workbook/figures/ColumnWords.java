package vn.xeploai.workbook.figures;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tên cột: the column of the contract behind the words offices put above it, without regard to accents, case and marks. */
final class ColumnWords {
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        names("group", "nhom", "don vi", "ten don vi", "dia phuong", "to chuc dang", "ten to chuc dang");
        names("total", "tong", "tong so");
        names("assessed", "danh gia", "so danh gia", "duoc danh gia", "da danh gia", "so duoc danh gia", "so da danh gia",
                "duoc xep loai", "da xep loai", "so duoc xep loai", "so da xep loai",
                "duoc danh gia xep loai", "so duoc danh gia xep loai");
        names("level", "muc", "cac muc", "muc do", "muc xep loai", "muc chat luong", "muc do hoan thanh", "xep loai", "ket qua",
                "ket qua xep loai");
        names("count", "so luong", "sl");
        names("printed_percent", "%", "ty le", "ti le", "ty le %", "ti le %", "ty le in", "ti le in", "ty le in %", "ti le in %",
                "ty le phan tram", "ti le phan tram", "phan tram");
        names("decimals", "so le", "so chu so le", "chu so thap phan", "so chu so thap phan");
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private ColumnWords() {}

    private static void names(String column, String... words) {
        for (String each : words) {
            NAMES.put(each, column);
        }
    }

    /** The name of the contract for those words; other words in lower case. */
    static String name(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd');
        return NAMES.getOrDefault(MARKS.matcher(plain).replaceAll(" ").strip(), lower);
    }
}

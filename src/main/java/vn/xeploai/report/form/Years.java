package vn.xeploai.report.form;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;

/**
 * Các năm có biểu: for which years of assessment a form was laid down.
 *
 * @param from first year, {@code null} from the beginning
 * @param to last year, {@code null} until today
 */
public record Years(@Nullable Integer from, @Nullable Integer to) {
    /** In every year. */
    public static final Years ALL = new Years(null, null);

    /** From that year on. */
    public static Years from(int first) {
        return new Years(first, null);
    }

    /** From the first to the last of them. */
    public static Years between(int first, int last) {
        return new Years(first, last);
    }

    /** Whether the year is one of them. */
    public boolean contains(int year) {
        return (from == null || year >= from) && (to == null || year <= to);
    }

    /** The years in words, e.g. {@code từ năm 2018 đến năm 2022}; empty for all years. */
    public String words(Texts texts) {
        if (from == null) {
            return "";
        }
        return to == null
                ? texts.get("report.years.from", Map.of("from", String.valueOf(from)))
                : texts.get("report.years.between", Map.of("from", String.valueOf(from), "to", String.valueOf(to)));
    }
}

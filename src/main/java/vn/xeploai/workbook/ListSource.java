package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Column;

/**
 * What one column of the file holds: one value, or several in the order in which its header names them.
 *
 * @param name the header as people see it
 * @param parts what it holds
 * @param weakness 0 where the name says it surely
 */
record ListSource(String name, List<ListColumn> parts, int weakness) {
    /** What parts the names of several values, most telling first. */
    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("\\R"), Pattern.compile("[,;]"), Pattern.compile("/"), Pattern.compile("\\s[-–]\\s"));

    /** Found by the words below another header only. */
    static final int BY_LOWER_WORDS = 2;

    /** A header of one row. Several values named one by one go before one long name. */
    static @Nullable ListSource of(ListNames names, String name) {
        return SEPARATORS.stream()
                .map(separator -> several(names, name, separator))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> single(names, name));
    }

    /** The header as one name. */
    static @Nullable ListSource single(ListNames names, String name) {
        ListColumn whole = names.find(name);
        return whole == null ? null : new ListSource(name, List.of(whole), names.weakness(name));
    }

    /** A header of two rows: both together, or the lower one where it says enough alone. */
    static @Nullable ListSource of(ListNames names, String upper, String lower) {
        String both = upper + " " + lower;
        ListColumn together = names.find(both);
        if (together != null) {
            return new ListSource(both, List.of(together), names.weakness(both));
        }
        ListSource alone = of(names, lower);
        if (alone == null || alone.parts.contains(ListColumn.MAN) || alone.parts.contains(ListColumn.WOMAN)) {
            return alone == null || upper.isEmpty() ? alone : null;
        }
        return new ListSource(both, alone.parts, upper.isEmpty() ? alone.weakness : alone.weakness + BY_LOWER_WORDS);
    }

    /** The columns of the program it fills. */
    Set<Column<?>> targets() {
        Set<Column<?>> targets = new LinkedHashSet<>();
        for (ListColumn each : parts) {
            Column<?> target = each.target();
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static @Nullable ListSource several(ListNames names, String name, Pattern separator) {
        List<ListColumn> parts = new ArrayList<>();
        for (String each : separator.split(name, -1)) {
            ListColumn part = names.find(each);
            if (part == null) {
                // "Ngày vào Đảng / chính thức": the word said once is meant twice.
                part = names.find("ngày " + each);
            }
            if (part == null || parts.contains(part) || part == ListColumn.MAN || part == ListColumn.WOMAN) {
                return null;
            }
            parts.add(part);
        }
        return parts.size() > 1 ? new ListSource(name, parts, 0) : null;
    }
}

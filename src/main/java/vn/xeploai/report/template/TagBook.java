package vn.xeploai.report.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Danh mục thẻ: the tags that stand alone, and the lists with the tags of their rows.
 *
 * @param single tags that stand anywhere
 * @param lists by the name of the list, the tags inside a repeated row
 */
public record TagBook(List<Tag> single, Map<String, List<Tag>> lists) {
    /** Keeps its own copies, in their order. */
    public TagBook {
        single = List.copyOf(single);
        lists = new LinkedHashMap<>(lists);
    }

    /** Whether the tag may stand there: inside a row of that list, or outside of all for {@code null}. */
    boolean knows(String name, @Nullable String list) {
        return names(list).contains(name);
    }

    /** Whether it is a tag of rows, which means nothing outside of them. */
    boolean belongsInRows(String name) {
        return lists.values().stream().anyMatch(tags -> tags.stream().anyMatch(tag -> tag.name().equals(name)));
    }

    /** The name most like a mistaken one. */
    Optional<String> nearest(String wrong, @Nullable String list) {
        return nearest(wrong, names(list));
    }

    /** The list most like a mistaken one. */
    Optional<String> nearestList(String wrong) {
        return nearest(wrong, lists.keySet());
    }

    private Set<String> names(@Nullable String list) {
        Set<String> names = new LinkedHashSet<>();
        if (list != null) {
            lists.getOrDefault(list, List.of()).forEach(tag -> names.add(tag.name()));
        }
        single.forEach(tag -> names.add(tag.name()));
        return names;
    }

    private static Optional<String> nearest(String wrong, Collection<String> names) {
        return names.stream()
                .filter(each -> distance(wrong, each) <= Math.max(1, wrong.length() / 2))
                .min(Comparator.comparingInt(each -> distance(wrong, each)));
    }

    /** How many letters must be added, taken away or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}

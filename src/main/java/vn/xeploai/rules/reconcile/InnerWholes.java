package vn.xeploai.rules.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.Table.Entry;

/** Nhóm trong bảng: the groups inside a table that a percentage may have been taken of. */
final class InnerWholes {
    /** No set of levels has more; of a list of units, which some print instead, the first ones are no group. */
    private static final int MOST_LEVELS = 12;

    private final Reading reading;
    private final List<Entry> bestFirst;

    InnerWholes(Reading reading) {
        this.reading = reading;
        List<Entry> parts = new ArrayList<>(reading.structure().parts());
        if (parts.stream().allMatch(each -> each.label().best() > 0)) {
            parts.sort(Comparator.comparingInt(each -> each.label().best()));
        }
        bestFirst = List.copyOf(parts);
    }

    /** The total, also where it equals the assessed number. */
    Optional<Whole> total() {
        Long total = reading.table().total();
        return total == null || total == 0
                ? Optional.empty()
                : Optional.of(reading.wholes().of(Whole.Kind.TOTAL).orElse(new Whole(Whole.Kind.TOTAL, total)));
    }

    /** The line this one is a choice out of, if it is one and that line's count is known. */
    List<Whole> chosenFrom(Entry entry) {
        Entry whole = reading.structure().choices().get(entry);
        List<Whole> wholes = new ArrayList<>();
        if (whole != null) {
            add(wholes, whole.line().level(), countOf(whole));
        }
        String words = entry.label().inside();
        if (whole == null && words != null) {
            LevelLabel wanted = LevelLabel.of(words);
            List<Entry> inside = bestFirst.stream().filter(each -> wanted.covers(each.label())).toList();
            add(wholes, names(inside), inside.contains(entry) ? single(reading.counts().sum(inside)) : null);
        }
        return wholes;
    }

    /** Other groups the line lies in: a line of several levels, its level, or all levels from the best down. */
    List<Whole> around(Entry entry) {
        List<Whole> wholes = new ArrayList<>();
        for (Entry other : reading.structure().parts()) {
            if (mayContain(other, entry)) {
                add(wholes, other.line().level(), countOf(other));
            }
        }
        for (int size = 2; size < Math.min(bestFirst.size(), MOST_LEVELS); size++) {
            List<Entry> better = bestFirst.subList(0, size);
            if (better.contains(entry)) {
                add(wholes, names(better), single(reading.counts().sum(better)));
            }
        }
        return wholes;
    }

    /** Some count tiêu biểu inside its level, and HTXSNV inside HTTNV. */
    private boolean mayContain(Entry whole, Entry entry) {
        return whole.equals(reading.structure().around().get(entry))
                || (entry.label().exemplary() && whole.label().isLevel(entry.label().best()))
                || (entry.label().isLevel(1) && whole.label().isLevel(2));
    }

    private @Nullable Long countOf(Entry entry) {
        List<Entry> made = reading.structure().madeOf().get(entry);
        CountSpan known = made == null ? reading.counts().of(entry) : reading.counts().sum(made);
        return entry.count() == null && known != null ? single(known) : entry.count();
    }

    private static @Nullable Long single(CountSpan span) {
        return span.isSingle() ? Long.valueOf(span.low()) : null;
    }

    private static String names(List<Entry> lines) {
        return lines.stream().map(each -> each.line().level()).collect(Collectors.joining(" + "));
    }

    private static void add(List<Whole> wholes, String name, @Nullable Long size) {
        if (size != null && size > 0) {
            wholes.add(new Whole(Whole.Kind.INSIDE, size, name));
        }
    }
}

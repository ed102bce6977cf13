package vn.xeploai.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.MatchTarget;
import vn.xeploai.work.port.workbook.MatchedColumn;

/** Khớp cột: what the columns of one header are taken for, while the user looks at it. */
public final class Matcher {
    /** One of each must be there. */
    private static final List<List<String>> REQUIRED = List.of(
            List.of("FULL_NAME", "FAMILY_NAME", "GIVEN_NAME"),
            List.of("BIRTH", "BIRTH_OF_MAN", "BIRTH_OF_WOMAN"),
            List.of("ADMITTED_ON"));

    private final HeaderMatch match;
    private final int step;
    private final int steps;
    private final List<MatchTarget> targets;
    private final List<Organization> units;
    private final Map<Integer, List<String>> holds = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private @Nullable String unit;

    Matcher(
            HeaderMatch match, int step, int steps, List<MatchTarget> targets, List<Organization> units,
            @Nullable String unit) {
        this.match = match;
        this.step = step;
        this.steps = steps;
        this.targets = List.copyOf(targets);
        this.units = List.copyOf(units);
        this.unit = unit;
        match.columns().forEach(each -> holds.put(each.place(), each.holds()));
    }

    /** The header. */
    public HeaderMatch match() {
        return match;
    }

    /** Which of the headers it is, from 1. */
    public int step() {
        return step;
    }

    /** How many headers there are. */
    public int steps() {
        return steps;
    }

    /** What may be chosen for a column; as its header was understood first when that is several values. */
    public List<List<String>> choices(MatchedColumn column) {
        List<List<String>> choices = new ArrayList<>(List.of(List.of()));
        if (column.holds().size() > 1) {
            choices.add(column.holds());
        }
        targets.forEach(each -> choices.add(List.of(each.key())));
        return choices;
    }

    /** What a choice is called; empty for nothing. */
    public String words(List<String> keys) {
        Map<String, String> words = targets.stream().collect(Collectors.toMap(MatchTarget::key, MatchTarget::words));
        return keys.stream().map(key -> words.getOrDefault(key, key)).collect(Collectors.joining("; "));
    }

    /** What the column is taken for now. */
    public List<String> held(MatchedColumn column) {
        return holds.getOrDefault(column.place(), List.of());
    }

    /** Takes the column for something else. */
    public void choose(MatchedColumn column, List<String> keys) {
        holds.put(column.place(), List.copyOf(keys));
        changes.set(changes.get() + 1);
    }

    /** Grows with every choice. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** The organizations the list may be of. */
    public List<Organization> units() {
        return units;
    }

    /** The one it is of; {@code null} when rows tell. */
    public @Nullable String unit() {
        return unit;
    }

    /** Says whose list it is. */
    public void setUnit(@Nullable String code) {
        unit = code;
    }

    /** All choices. */
    Map<Integer, List<String>> holds() {
        return holds;
    }

    /** What no column is taken for though it must be there. */
    public List<String> missing() {
        return REQUIRED.stream()
                .filter(any -> holds.values().stream().noneMatch(keys -> keys.stream().anyMatch(any::contains)))
                .map(any -> words(List.of(any.getFirst())))
                .toList();
    }

    /** What columns that do not stand together are taken for twice. */
    public List<String> twice() {
        Map<String, Integer> last = new HashMap<>();
        List<String> twice = new ArrayList<>();
        holds.forEach((place, keys) -> keys.forEach(key -> {
            Integer before = last.put(key, place);
            // Day, month and year of one date, or parts of one name in a block, stand side by side.
            if (before != null && place != before + 1) {
                twice.add(words(List.of(key)));
            }
        }));
        return twice.stream().distinct().toList();
    }
}

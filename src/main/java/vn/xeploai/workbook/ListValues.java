package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.workbook.xlsx.RawValue;

/** The cells of one row of a list by what they hold, before they are understood. */
final class ListValues {
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("[;,]"), Pattern.compile("\\s[-–]\\s"), Pattern.compile("\\s*[–;]\\s*"));

    /** Where day, month and year have a column each, the first may hold all of the date. */
    private static final Pattern WHOLE_DATE =
            Pattern.compile("\\d{4}|\\d{1,2}\\s*[/.\\-]\\s*\\d{1,2}\\s*[/.\\-]\\s*(?:\\d{4}|\\d{2})");

    private final Map<ListColumn, Value> values = new EnumMap<>(ListColumn.class);

    /**
     * What stands there.
     *
     * @param place column of the file, from 0
     * @param raw as the file says it
     * @param lines its words
     * @param tooMany how many values stand in the cell when its header names fewer, else 0
     */
    record Value(int place, RawValue raw, List<String> lines, int tooMany) {
        String text() {
            return ListText.joined(lines);
        }
    }

    @Nullable Value get(ListColumn column) {
        return values.get(column);
    }

    boolean has(ListColumn column) {
        return values.containsKey(column);
    }

    Map<ListColumn, Value> all() {
        return Collections.unmodifiableMap(values);
    }

    /** Takes in a cell under a header; cells under one name in several columns are one value. */
    void put(ListSource source, int place, RawValue raw) {
        List<String> lines = ListText.lines(raw).stream().filter(each -> !each.isEmpty()).toList();
        if (lines.isEmpty() && !(raw instanceof RawValue.Uncalculated)) {
            return;
        }
        List<ListColumn> parts = source.parts();
        if (parts.size() == 1) {
            values.merge(parts.getFirst(), new Value(place, raw, lines, 0), ListValues::together);
        } else {
            spread(parts, place, raw, lines);
        }
    }

    private static Value together(Value first, Value second) {
        if (WHOLE_DATE.matcher(first.text()).matches()) {
            return first;
        }
        String joined = first.text() + " " + second.text();
        return new Value(first.place, new RawValue.Text(joined), List.of(joined), 0);
    }

    private void spread(List<ListColumn> parts, int place, RawValue raw, List<String> lines) {
        List<String> each = lines.size() == 1 ? split(lines.getFirst(), parts.size()) : lines;
        if (each.size() > parts.size()) {
            values.put(parts.getFirst(), new Value(place, raw, lines, each.size()));
            return;
        }
        boolean whole = each.size() == 1;
        for (int i = 0; i < each.size(); i++) {
            RawValue own = whole ? raw : new RawValue.Text(each.get(i));
            values.put(parts.get(i), new Value(place, own, List.of(each.get(i)), 0));
        }
    }

    /** A line that holds exactly so many values, or one. */
    private static List<String> split(String line, int count) {
        for (Pattern each : SEPARATORS) {
            List<String> pieces = new ArrayList<>();
            each.splitAsStream(line).map(Wording::tidy).filter(piece -> !piece.isEmpty()).forEach(pieces::add);
            if (pieces.size() == count) {
                return pieces;
            }
        }
        return List.of(line);
    }

    /** The first value that tells who is meant, if any does. */
    Optional<Value> name() {
        return values.entrySet().stream().filter(each -> each.getKey().isName()).map(Map.Entry::getValue).findFirst();
    }

    /** How many values speak of a person: dates and numbers, which words alone are not. */
    long tellingPerson() {
        return values.entrySet().stream()
                .filter(each -> each.getKey().tellsPerson())
                .filter(each -> each.getValue().text().chars().anyMatch(Character::isDigit))
                .count();
    }
}

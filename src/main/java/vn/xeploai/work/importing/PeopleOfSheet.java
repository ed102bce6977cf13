package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;

import static vn.xeploai.work.port.workbook.MemberColumns.CARD_NUMBER;
import static vn.xeploai.work.port.workbook.MemberColumns.CODE;
import static vn.xeploai.work.port.workbook.MemberColumns.FULL_NAME;
import static vn.xeploai.work.port.workbook.MemberColumns.IDENTITY_NUMBER;

/** Notices two rows of one workbook that mean the same person. */
final class PeopleOfSheet {
    private final Map<String, Line> byCode = new HashMap<>();
    private final Map<String, Line> byCard = new HashMap<>();
    private final Map<String, Line> byIdentity = new HashMap<>();
    private final Map<UUID, Line> byStored = new HashMap<>();
    private final Map<PersonKeys.NameKey, List<Seen>> byName = new HashMap<>();

    /** Where a person stood first. */
    private record Line(String sheet, int number) {
        /** The number alone on the same sheet. */
        String in(String otherSheet) {
            return sheet.equals(otherSheet) ? String.valueOf(number) : number + " (" + sheet + ")";
        }
    }

    private record Seen(Line line, PersonKeys keys) {}

    /** Takes the row in; an error names the earlier row and the strongest key they share. */
    void add(RowCheck row, PersonKeys keys, @Nullable Member stored) {
        Line line = new Line(row.sheetName(), row.number());
        Map<Column<?>, Line> earlier = new LinkedHashMap<>();
        look(earlier, CODE, byCode, keys.code(), line);
        look(earlier, CARD_NUMBER, byCard, keys.card(), line);
        look(earlier, IDENTITY_NUMBER, byIdentity, keys.identity(), line);
        look(earlier, FULL_NAME, byStored, stored == null ? null : stored.id(), line);
        PersonKeys.NameKey name = keys.name();
        if (name != null) {
            List<Seen> namesakes = byName.computeIfAbsent(name, _ -> new ArrayList<>());
            namesakes.stream()
                    .filter(each -> !each.keys.contradicts(keys))
                    .findFirst()
                    .ifPresent(each -> earlier.putIfAbsent(FULL_NAME, each.line));
            namesakes.add(new Seen(line, keys));
        }
        earlier.entrySet().stream().findFirst().ifPresent(first -> report(row, first.getKey(), first.getValue()));
    }

    private static <K> void look(
            Map<Column<?>, Line> earlier, Column<?> column, Map<K, Line> index, @Nullable K key, Line line) {
        Line first = key == null ? null : index.putIfAbsent(key, line);
        if (first != null) {
            earlier.put(column, first);
        }
    }

    private static void report(RowCheck row, Column<?> column, Line first) {
        Object value = row.value(column);
        String shared = row.spelling().header(column) + (value == null ? "" : " " + row.spelling().value(value));
        row.error(ImportProblem.PERSON_TWICE, column, Map.of("row", first.in(row.sheetName()), "by", shared));
    }
}

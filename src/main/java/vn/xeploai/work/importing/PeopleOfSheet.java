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

/** Notices two rows of one sheet that mean the same person. */
final class PeopleOfSheet {
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> byCard = new HashMap<>();
    private final Map<String, Integer> byIdentity = new HashMap<>();
    private final Map<UUID, Integer> byStored = new HashMap<>();
    private final Map<PersonKeys.NameKey, List<Seen>> byName = new HashMap<>();

    private record Seen(int row, PersonKeys keys) {}

    /** Takes the row in; an error names the earlier row and the strongest key they share. */
    void add(RowCheck row, PersonKeys keys, @Nullable Member stored) {
        Map<Column<?>, Integer> earlier = new LinkedHashMap<>();
        look(earlier, CODE, byCode, keys.code(), row.number());
        look(earlier, CARD_NUMBER, byCard, keys.card(), row.number());
        look(earlier, IDENTITY_NUMBER, byIdentity, keys.identity(), row.number());
        look(earlier, FULL_NAME, byStored, stored == null ? null : stored.id(), row.number());
        PersonKeys.NameKey name = keys.name();
        if (name != null) {
            List<Seen> namesakes = byName.computeIfAbsent(name, _ -> new ArrayList<>());
            namesakes.stream()
                    .filter(each -> !each.keys.contradicts(keys))
                    .findFirst()
                    .ifPresent(each -> earlier.putIfAbsent(FULL_NAME, each.row));
            namesakes.add(new Seen(row.number(), keys));
        }
        earlier.entrySet().stream().findFirst().ifPresent(first -> report(row, first.getKey(), first.getValue()));
    }

    private static <K> void look(
            Map<Column<?>, Integer> earlier, Column<?> column, Map<K, Integer> index, @Nullable K key, int row) {
        Integer first = key == null ? null : index.putIfAbsent(key, row);
        if (first != null) {
            earlier.put(column, first);
        }
    }

    private static void report(RowCheck row, Column<?> column, int first) {
        Object value = row.value(column);
        String shared = row.spelling().header(column) + (value == null ? "" : " " + row.spelling().value(value));
        row.error(ImportProblem.PERSON_TWICE, column, Map.of("row", String.valueOf(first), "by", shared));
    }
}

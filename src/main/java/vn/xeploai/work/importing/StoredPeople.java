package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;

import static vn.xeploai.work.port.workbook.MemberColumns.CARD_NUMBER;
import static vn.xeploai.work.port.workbook.MemberColumns.CODE;
import static vn.xeploai.work.port.workbook.MemberColumns.FULL_NAME;
import static vn.xeploai.work.port.workbook.MemberColumns.IDENTITY_NUMBER;

/** Finds the stored person that a row means. */
final class StoredPeople {
    private final Map<String, Member> byCode = new HashMap<>();
    private final Map<String, Member> byCard = new HashMap<>();
    private final Map<String, Member> byIdentity = new HashMap<>();
    private final Map<PersonKeys.NameKey, List<Member>> byName = new HashMap<>();

    StoredPeople(Collection<Member> members) {
        for (Member each : members) {
            PersonKeys keys = PersonKeys.of(each);
            put(byCode, keys.code(), each);
            put(byCard, keys.card(), each);
            put(byIdentity, keys.identity(), each);
            PersonKeys.NameKey name = keys.name();
            if (name != null) {
                byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(each);
            }
        }
    }

    /** The person, {@code null} when nobody matches; keys that point at two people are an error of the row. */
    @Nullable Member find(RowCheck row, PersonKeys keys) {
        Map<Column<String>, Member> found = new LinkedHashMap<>();
        look(found, CODE, byCode, keys.code());
        look(found, CARD_NUMBER, byCard, keys.card());
        look(found, IDENTITY_NUMBER, byIdentity, keys.identity());
        if (found.isEmpty()) {
            return byName(row, keys);
        }
        Column<String> strongest = found.keySet().iterator().next();
        Member person = found.values().iterator().next();
        found.forEach((column, other) -> {
            if (!other.id().equals(person.id())) {
                row.error(ImportProblem.TWO_PEOPLE_MATCH, column,
                        Map.of("first", named(row, strongest), "second", named(row, column)));
            }
        });
        return person;
    }

    private @Nullable Member byName(RowCheck row, PersonKeys keys) {
        List<Member> candidates = keys.name() == null
                ? List.of()
                : byName.getOrDefault(keys.name(), List.of()).stream()
                        .filter(each -> !PersonKeys.of(each).contradicts(keys))
                        .toList();
        if (candidates.size() > 1) {
            row.error(ImportProblem.PERSON_AMBIGUOUS, FULL_NAME,
                    Map.of("name", String.valueOf(row.value(FULL_NAME))));
        }
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    private static String named(RowCheck row, Column<String> column) {
        return row.spelling().header(column) + " " + row.value(column);
    }

    private static void look(
            Map<Column<String>, Member> found, Column<String> column, Map<String, Member> index, @Nullable String key) {
        Member member = key == null ? null : index.get(key);
        if (member != null) {
            found.put(column, member);
        }
    }

    private static void put(Map<String, Member> index, @Nullable String key, Member member) {
        if (key != null) {
            index.putIfAbsent(key, member);
        }
    }
}

package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.Wording;

import static vn.xeploai.work.port.workbook.MemberRatingColumns.CARD_NUMBER;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.CELL;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.FULL_NAME;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.MEMBER_CODE;

/** The members as they would be after the import, with those of broken rows, and how a rating row finds its person. */
final class PeopleBook {
    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<String, Known> byCard = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private boolean unreadable;

    /** One person; a broken row may leave anything but the id open. */
    record Known(
            UUID id, @Nullable String fullName, @Nullable String code, @Nullable String card, @Nullable String cell) {
        static Known of(Member member) {
            return new Known(
                    member.id(),
                    member.person().fullName(),
                    member.code(),
                    member.cardNumber(),
                    member.membership().cellCode());
        }
    }

    /** The sheet of members cannot be read: then nobody can be called unknown. */
    void markUnreadable() {
        unreadable = true;
    }

    void add(Known person) {
        if (person.code != null) {
            byCode.putIfAbsent(person.code, person);
        }
        if (person.card != null) {
            byCard.putIfAbsent(person.card, person);
        }
        if (person.fullName != null) {
            byName.computeIfAbsent(Wording.folded(person.fullName), _ -> new ArrayList<>()).add(person);
        }
    }

    /** The person a rating row means; {@code null} with an error of the row when nobody can tell. */
    @Nullable Known find(RowCheck row) {
        Map<Column<String>, Known> found = new LinkedHashMap<>();
        String code = row.value(MEMBER_CODE);
        String card = row.value(CARD_NUMBER);
        if (code == null && card == null) {
            return byName(row);
        }
        look(found, MEMBER_CODE, byCode, code);
        if (found.isEmpty()) {
            // Members without a code are often listed by their card number under the same header.
            look(found, MEMBER_CODE, byCard, code);
        }
        look(found, CARD_NUMBER, byCard, card);
        if (found.isEmpty() || (code != null && !found.containsKey(MEMBER_CODE))) {
            return unknown(row, code != null ? MEMBER_CODE : CARD_NUMBER);
        }
        Known person = found.values().iterator().next();
        if (found.values().stream().anyMatch(other -> !other.id.equals(person.id))) {
            row.error(ImportProblem.TWO_PEOPLE_MATCH, CARD_NUMBER,
                    Map.of("first", named(row, MEMBER_CODE), "second", named(row, CARD_NUMBER)));
        }
        warnOfOtherName(row, person, code != null ? MEMBER_CODE : CARD_NUMBER);
        return person;
    }

    private @Nullable Known byName(RowCheck row) {
        String name = row.value(FULL_NAME);
        String cell = row.value(CELL);
        if (name == null) {
            row.error(ImportProblem.PERSON_NOT_NAMED, FULL_NAME, Map.of());
            return null;
        }
        List<Known> candidates = byName.getOrDefault(Wording.folded(name), List.of()).stream()
                .filter(each -> cell == null || cell.equals(each.cell))
                .toList();
        if (candidates.size() > 1) {
            row.error(ImportProblem.PERSON_AMBIGUOUS, FULL_NAME, Map.of("name", name));
        }
        return candidates.isEmpty() ? unknown(row, FULL_NAME) : candidates.getFirst();
    }

    private @Nullable Known unknown(RowCheck row, Column<String> column) {
        if (!unreadable) {
            row.error(ImportProblem.PERSON_UNKNOWN, column,
                    Map.of("who", named(row, column), "sheet", row.spelling().sheet(SheetKind.MEMBERS)));
        }
        return null;
    }

    private static void warnOfOtherName(RowCheck row, Known person, Column<String> column) {
        String name = row.value(FULL_NAME);
        String known = person.fullName;
        if (name != null && known != null && !Wording.folded(name).equals(Wording.folded(known))) {
            row.warn(ImportProblem.NAME_DIFFERS, FULL_NAME,
                    Map.of("who", named(row, column), "known", known, "name", name));
        }
    }

    private static String named(RowCheck row, Column<String> column) {
        return row.spelling().header(column) + " " + Objects.toString(row.value(column), "");
    }

    private static void look(
            Map<Column<String>, Known> found, Column<String> column, Map<String, Known> index, @Nullable String key) {
        Known person = key == null ? null : index.get(key);
        if (person != null) {
            found.put(column, person);
        }
    }
}

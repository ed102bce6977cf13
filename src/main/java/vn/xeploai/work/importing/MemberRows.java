package vn.xeploai.work.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;

import static vn.xeploai.work.port.workbook.MemberColumns.ADMITTED_ON;
import static vn.xeploai.work.port.workbook.MemberColumns.BIRTH;
import static vn.xeploai.work.port.workbook.MemberColumns.CARD_NUMBER;
import static vn.xeploai.work.port.workbook.MemberColumns.CELL;
import static vn.xeploai.work.port.workbook.MemberColumns.CODE;
import static vn.xeploai.work.port.workbook.MemberColumns.FULL_NAME;
import static vn.xeploai.work.port.workbook.MemberColumns.NOTE;
import static vn.xeploai.work.port.workbook.MemberColumns.OFFICIAL_ON;

/** Checks the rows of the sheet Đảng viên. */
final class MemberRows {
    private final Cells cells;
    private final StoredPeople stored;
    private final PeopleOfSheet sheet = new PeopleOfSheet();
    private final PeopleBook people;
    private final Set<UUID> touched = new HashSet<>();
    private final List<Draft<Member>> drafts = new ArrayList<>();

    MemberRows(Stored stored, Cells cells, PeopleBook people) {
        this.cells = cells;
        this.people = people;
        this.stored = new StoredPeople(stored.members().values());
    }

    List<Draft<Member>> drafts() {
        return drafts;
    }

    /** Whether a row of the sheet means that stored person. */
    boolean touches(Member member) {
        return touched.contains(member.id());
    }

    void check(RowCheck row) {
        cells.check(row, CELL);
        PersonKeys keys = PersonKeys.of(row);
        Member before = stored.find(row, keys);
        sheet.add(row, keys, before);
        if (before != null) {
            touched.add(before.id());
        }
        checkDates(row, before);
        UUID id = before == null ? UUID.randomUUID() : before.id();
        Member after = build(row, id, before);
        people.add(after == null
                ? new PeopleBook.Known(id, row.value(FULL_NAME), keys.code(), keys.card(), row.value(CELL))
                : PeopleBook.Known.of(after));
        drafts.add(new Draft<>(row, before, after));
    }

    private static void checkDates(RowCheck row, @Nullable Member before) {
        LocalDate admitted = row.value(ADMITTED_ON);
        LocalDate official = row.pick(OFFICIAL_ON, before == null ? null : before.membership().officialOn());
        BirthDate birth = row.value(BIRTH);
        if (admitted == null) {
            return;
        }
        if (official != null && official.isBefore(admitted)) {
            row.error(ImportProblem.OFFICIAL_BEFORE_ADMISSION, row.has(OFFICIAL_ON) ? OFFICIAL_ON : ADMITTED_ON, Map.of(
                    "official", row.spelling().value(official), "admitted", row.spelling().value(admitted)));
        }
        if (birth != null && isBefore(admitted, birth)) {
            row.error(ImportProblem.ADMISSION_BEFORE_BIRTH, ADMITTED_ON, Map.of(
                    "admitted", row.spelling().value(admitted), "birth", row.spelling().value(birth)));
        }
    }

    private static boolean isBefore(LocalDate admitted, BirthDate birth) {
        LocalDate day = birth.day();
        return day == null ? admitted.getYear() < birth.year() : admitted.isBefore(day);
    }

    /** What the row says; a block that does not say it leaves it as stored, but nobody can be new without it. */
    private static <T> @Nullable T told(RowCheck row, Column<T> column, @Nullable T stored) {
        if (!row.isBlock() || row.isFilled(column)) {
            return row.value(column);
        }
        if (stored == null) {
            row.error(ImportProblem.REQUIRED_CELL_EMPTY, column, Map.of("column", row.spelling().header(column)));
        }
        return stored;
    }

    private static @Nullable Member build(RowCheck row, UUID id, @Nullable Member before) {
        String cell = told(row, CELL, before == null ? null : before.membership().cellCode());
        String fullName = told(row, FULL_NAME, before == null ? null : before.person().fullName());
        BirthDate birth = told(row, BIRTH, before == null ? null : before.person().birth());
        LocalDate admitted = told(row, ADMITTED_ON, before == null ? null : before.membership().admittedOn());
        if (cell == null || fullName == null || birth == null || admitted == null) {
            return null;
        }
        Membership membership =
                MemberFields.membership(row, cell, admitted, before == null ? null : before.membership());
        return membership == null
                ? null
                : new Member(
                        id,
                        row.pick(CODE, before == null ? null : before.code()),
                        row.pick(CARD_NUMBER, before == null ? null : before.cardNumber()),
                        MemberFields.person(row, fullName, birth, before == null ? null : before.person()),
                        membership,
                        MemberFields.career(row, before == null ? Career.UNKNOWN : before.career()),
                        row.pick(NOTE, before == null ? null : before.note()));
    }
}

package vn.xeploai.work.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;

import static vn.xeploai.work.port.workbook.OrganizationColumns.CODE;
import static vn.xeploai.work.port.workbook.OrganizationColumns.LEVEL;
import static vn.xeploai.work.port.workbook.OrganizationColumns.NAME;
import static vn.xeploai.work.port.workbook.OrganizationColumns.SINCE;
import static vn.xeploai.work.port.workbook.OrganizationColumns.SUPERIOR;
import static vn.xeploai.work.port.workbook.OrganizationColumns.TYPE;
import static vn.xeploai.work.port.workbook.OrganizationColumns.UNTIL;

/** Checks the rows of the sheet Tổ chức. */
final class OrganizationRows {
    private final Stored stored;
    private final OrganizationBook book;
    private final List<Draft<Organization>> drafts = new ArrayList<>();
    private final Map<String, Integer> rowOfCode = new HashMap<>();

    OrganizationRows(Stored stored, OrganizationBook book) {
        this.stored = stored;
        this.book = book;
    }

    static List<Field<Organization>> fields(ContractSpelling spelling) {
        return List.of(
                Field.of(spelling, SUPERIOR, Organization::superiorCode),
                Field.of(spelling, NAME, Organization::name),
                Field.of(spelling, LEVEL, Organization::level),
                Field.of(spelling, TYPE, Organization::type),
                Field.of(spelling, SINCE, each -> each.existence().since()),
                Field.of(spelling, UNTIL, each -> each.existence().until()));
    }

    List<Draft<Organization>> drafts() {
        return drafts;
    }

    /** First pass: the row by itself. */
    void check(RowCheck row) {
        String code = row.value(CODE);
        Organization before = code == null ? null : stored.organizations().get(code);
        if (code != null) {
            Integer first = rowOfCode.putIfAbsent(code, row.number());
            if (first != null) {
                row.error(ImportProblem.CODE_TWICE, CODE, Map.of("code", code, "row", String.valueOf(first)));
            }
            book.mention(code);
        }
        Organization after = code == null ? null : build(row, code, before);
        if (after != null && row.isSound()) {
            book.put(after);
        }
        drafts.add(new Draft<>(row, before, after));
    }

    /** Second pass, when all codes are known: superiors. */
    void checkSuperiors() {
        for (Draft<Organization> each : drafts) {
            Organization after = each.after();
            String superior = each.check().value(SUPERIOR);
            if (superior == null) {
                continue;
            }
            if (superior.equals(each.check().value(CODE))) {
                each.check().error(ImportProblem.OWN_SUPERIOR, SUPERIOR, Map.of("code", superior));
            } else if (book.isUnknown(superior)) {
                each.check().error(ImportProblem.SUPERIOR_UNKNOWN, SUPERIOR, Map.of("code", superior));
            } else if (after != null) {
                List<String> ring = book.ring(after);
                if (!ring.isEmpty()) {
                    each.check().error(
                            ImportProblem.RING_OF_SUPERIORS, SUPERIOR, Map.of("ring", String.join(" → ", ring)));
                } else {
                    book.ringInThePast(after).ifPresent(day -> each.check().error(
                            ImportProblem.RING_OF_SUPERIORS, SUPERIOR,
                            Map.of("ring", after.code() + " → … → " + after.code() + " (" + TypedDay.written(day) + ")")));
                }
            }
        }
    }

    /** Last pass, when it is known who moves: a cell that stops being one must be empty. */
    void checkMembersLeft(Iterable<Member> untouched) {
        Map<String, RowCheck> closing = new HashMap<>();
        for (Draft<Organization> each : drafts) {
            Organization after = each.after();
            if (after != null && !after.level().holdsMembers()) {
                closing.put(after.code(), each.check());
            }
        }
        for (Member each : untouched) {
            String cell = each.membership().cellCode();
            RowCheck row = closing.remove(cell);
            if (row != null) {
                row.error(ImportProblem.STILL_HAS_MEMBERS, LEVEL, Map.of("code", cell));
            }
        }
    }

    private static @Nullable Organization build(RowCheck row, String code, @Nullable Organization before) {
        String name = row.value(NAME);
        OrganizationLevel level = row.value(LEVEL);
        LocalDate since = row.pick(SINCE, before == null ? null : before.existence().since());
        LocalDate until = row.pick(UNTIL, before == null ? null : before.existence().until());
        if (!Spans.inOrder(row, SINCE, since, UNTIL, until) || name == null || level == null) {
            return null;
        }
        return new Organization(
                code,
                row.pick(SUPERIOR, before == null ? null : before.superiorCode()),
                name,
                level,
                row.pick(TYPE, before == null ? null : before.type()),
                new DateSpan(since, until));
    }
}

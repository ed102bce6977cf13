package vn.xeploai.work.importing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.OrganizationColumns;

/** Rows of members and organizations that would change who stood where in a locked year. */
final class LockedRecords {
    private final Stored stored;
    private final OrganizationBook book;
    private @Nullable Chronology then;

    LockedRecords(Stored stored, OrganizationBook book) {
        this.stored = stored;
        this.book = book;
    }

    void member(RowCheck row, @Nullable Member before, Member after) {
        if (stored.locked().years().isEmpty()) {
            return;
        }
        stored.locked().reached(after.id(), before, then(), after, book.after()).ifPresent(year ->
                row.error(ImportProblem.MEMBER_OF_LOCKED_YEAR, at(row, before, after), Map.of(
                        "name", after.person().fullName(),
                        "year", String.valueOf(year.year()),
                        "day", TypedDay.written(year.day()))));
    }

    void organization(RowCheck row, @Nullable Organization before, Organization after) {
        if (stored.locked().years().isEmpty()) {
            return;
        }
        stored.locked().reached(after.code(), then(), book.after()).ifPresent(year ->
                row.error(ImportProblem.TREE_OF_LOCKED_YEAR, before == null ? OrganizationColumns.SINCE : OrganizationColumns.CODE, Map.of(
                        "name", after.name(),
                        "year", String.valueOf(year.year()),
                        "day", TypedDay.written(year.day()))));
    }

    private Chronology then() {
        Chronology before = then;
        if (before == null) {
            before = Chronology.of(stored.organizations().values().stream().toList(), stored.earlier());
            then = before;
        }
        return before;
    }

    /** The cell that says it: of a new member the admission, of a known one what changes. */
    private static Column<?> at(RowCheck row, @Nullable Member before, Member after) {
        if (before == null) {
            return MemberColumns.ADMITTED_ON;
        }
        Membership was = before.membership();
        Membership is = after.membership();
        Stream<Column<?>> changed = Stream.of(
                        was.cellCode().equals(is.cellCode()) ? null : MemberColumns.CELL,
                        was.status() == is.status() ? null : MemberColumns.STATUS,
                        was.statusSpan().equals(is.statusSpan()) ? null : MemberColumns.STATUS_SINCE)
                .filter(Objects::nonNull)
                .map(each -> each);
        return changed.filter(row::has).findFirst().orElse(MemberColumns.ADMITTED_ON);
    }
}

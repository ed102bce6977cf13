package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.SheetRow;
import vn.xeploai.work.port.workbook.WorkbookContent;

/** Makes the plan for one workbook: sheet by sheet, so that later sheets may refer to earlier ones wherever they stand. */
final class Planning {
    private final String source;
    private final WorkbookContent content;
    private final YearLevels levels;
    private final @Nullable String unit;
    private final Progress progress;
    private final long total;
    private long done;

    Planning(String source, WorkbookContent content, YearLevels levels, @Nullable String unit, Progress progress) {
        this.source = source;
        this.content = content;
        this.levels = levels;
        this.unit = unit;
        this.progress = progress;
        total = content.sheets().stream().mapToLong(sheet -> sheet.rows().size()).sum();
    }

    /** The years the workbook speaks of, as far as some regulation ruled them. */
    NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        for (SheetContent sheet : content.sheets()) {
            yearColumn(sheet.kind()).ifPresent(column -> sheet.rows().stream()
                    .map(row -> row.value(column))
                    .filter(Objects::nonNull)
                    .filter(year -> levels.edition(year).isPresent())
                    .forEach(years::add));
        }
        return years;
    }

    ImportPlan plan(Stored stored) {
        ContractSpelling spelling = content.spelling();
        Writes writes = new Writes();
        OrganizationBook book = new OrganizationBook(stored.organizations(), stored.earlier());
        PeopleBook people = new PeopleBook();
        Cells cells = new Cells(book);
        OrganizationRows organizations = new OrganizationRows(stored, book);
        MemberRows members = new MemberRows(stored, cells, people);
        OrganizationRatingRows organizationRatings =
                new OrganizationRatingRows(stored, cells, levels, writes.years());
        MemberRatingRows memberRatings = new MemberRatingRows(stored, cells, people, levels, writes.years());
        IndicatorRows indicators = new IndicatorRows(stored, cells, levels, writes.years());

        if (isUnreadable(SheetKind.ORGANIZATIONS)) {
            book.markUnreadable();
        }
        if (isUnreadable(SheetKind.MEMBERS)) {
            people.markUnreadable();
        }
        each(SheetKind.ORGANIZATIONS, organizations::check);
        organizations.checkSuperiors();
        CellsOfLists cellsOfLists = new CellsOfLists(stored.organizations(), unit);
        each(SheetKind.MEMBERS, (sheet, row) -> cellsOfLists.told(sheet, row, spelling), members::check);
        List<Member> untouched = stored.members().values().stream()
                .filter(member -> !members.touches(member))
                .toList();
        untouched.forEach(member -> people.add(PeopleBook.Known.of(member)));
        organizations.checkMembersLeft(untouched);
        each(SheetKind.ORGANIZATION_RATINGS, organizationRatings::check);
        each(SheetKind.MEMBER_RATINGS, memberRatings::check);
        each(SheetKind.INDICATORS, indicators::check);

        List<RowPlan> rows = new ArrayList<>();
        FinishedYears finished = new FinishedYears(stored);
        LockedRecords locked = new LockedRecords(stored, book);
        settle(rows, organizations.drafts(), OrganizationRows.fields(spelling), locked::organization, writes.organizations());
        settle(rows, members.drafts(), MemberFields.of(spelling), locked::member, writes.members());
        settle(rows, organizationRatings.drafts(), OrganizationRatingRows.fields(spelling, levels),
                finished::organization, writes.organizationRatings());
        settle(rows, memberRatings.drafts(), MemberRatingRows.fields(spelling, levels),
                finished::member, writes.memberRatings());
        settle(rows, indicators.drafts(), IndicatorRows.fields(spelling), finished::indicator, writes.indicators());
        return new ImportPlan(source, content.matches(), letters(), rows, problems(stored), stored, writes);
    }

    private Map<String, Map<String, String>> letters() {
        Map<String, Map<String, String>> letters = new HashMap<>();
        for (SheetContent sheet : content.sheets()) {
            Map<String, String> ofSheet = letters.computeIfAbsent(sheet.name(), _ -> new LinkedHashMap<>());
            for (Column<?> each : sheet.kind().columns()) {
                // Where a list says the cell by its name, it is mended there.
                Column<?> said = each == MemberColumns.CELL && !sheet.has(each) ? MemberColumns.CELL_NAME : each;
                String letter = sheet.letters().get(said);
                if (letter != null) {
                    ofSheet.put(content.spelling().header(each), letter);
                }
            }
        }
        return letters;
    }

    private List<Problem> problems(Stored stored) {
        boolean lists = content.sheets().stream().anyMatch(sheet -> sheet.layout() == SheetContent.Layout.LIST);
        if (unit == null || !lists || stored.organizations().containsKey(unit)) {
            return content.problems();
        }
        List<Problem> problems = new ArrayList<>(content.problems());
        problems.add(Problem.error(ImportProblem.UNIT_UNKNOWN, unit, Map.of("unit", unit)));
        return problems;
    }

    private boolean isUnreadable(SheetKind kind) {
        return content.sheets(kind).stream().anyMatch(sheet -> !sheet.isComplete());
    }

    private void each(SheetKind kind, Consumer<RowCheck> check) {
        each(kind, (_, row) -> row, check);
    }

    private void each(SheetKind kind, BiFunction<SheetContent, SheetRow, SheetRow> prepare, Consumer<RowCheck> check) {
        content.sheets(kind).forEach(sheet -> sheet.rows().forEach(row -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            check.accept(new RowCheck(sheet, prepare.apply(sheet, row), content.spelling()));
            progress.at(++done, total);
        }));
    }

    private static <D> void settle(
            List<RowPlan> rows, List<Draft<D>> drafts, List<Field<D>> fields, Guard<D> guard, Batch<D> batch) {
        drafts.forEach(draft -> rows.add(draft.settle(fields, guard, batch)));
    }

    private static Optional<Column<Integer>> yearColumn(SheetKind kind) {
        return switch (kind) {
            case ORGANIZATION_RATINGS -> Optional.of(OrganizationRatingColumns.YEAR);
            case MEMBER_RATINGS -> Optional.of(MemberRatingColumns.YEAR);
            case INDICATORS -> Optional.of(IndicatorColumns.YEAR);
            case ORGANIZATIONS, MEMBERS -> Optional.empty();
        };
    }
}

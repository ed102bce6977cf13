package vn.xeploai.work.counting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.RegisterLine;

/** Danh sách đảng viên của một năm: everybody whom the count of the year counts, with what a printed list shows of them. */
public final class ListMembers {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public ListMembers(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /**
     * The members who stand in the unit, cell by cell in the order of the tree, in no order inside a cell.
     *
     * @param unitCode the unit, or {@code null} for the whole database
     * @throws UnknownYearException for a year no known regulation ruled
     */
    public List<MemberEntry> list(int year, @Nullable String unitCode) {
        return desk.look(records -> {
            YearScope scope = YearScope.of(records, year, regulations);
            List<Organization> units = scope.under(unitCode);
            Map<String, List<RegisterLine>> byCell = records.members()
                    .register(year, units.stream().map(Organization::code).toList())
                    .stream()
                    .collect(Collectors.groupingBy(RegisterLine::countedAt));
            return units.stream()
                    .flatMap(cell -> byCell.getOrDefault(cell.code(), List.of()).stream().map(line -> entry(scope, cell, line)))
                    .filter(entry -> !(entry.standing() instanceof Standing.Absent))
                    .toList();
        });
    }

    private static MemberEntry entry(YearScope scope, Organization cell, RegisterLine line) {
        Outcome outcome = line.outcome();
        return new MemberEntry(
                line,
                cell,
                scope.standingOf(line.membership(), cell, outcome),
                outcome instanceof Outcome.NotRated not ? not.remark() : null);
    }
}

package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.RegisterLine;

/** Đọc đảng viên có mặt tại một ngày: whoever the count of that day counts, with what statistics ask of them. */
public final class CountPeople {
    /** No stretch lasts that long: everything is as it is now. */
    private static final LocalDate AS_THEY_ARE = LocalDate.of(9999, Month.DECEMBER, 31);

    private final Desk desk;

    /** Works on that desk. */
    public CountPeople(Desk desk) {
        this.desk = desk;
    }

    /** The day on which the figures of that year are counted. */
    public LocalDate referenceDay(int year) {
        return desk.look(records -> referenceDay(records, year));
    }

    /**
     * The members who stand in the unit on that day. On the reference day of the year they are those of the year's figures,
     * row by row; on any other day cells, dates and statuses of that day alone decide, and nobody has a level.
     *
     * @param unitCode the unit, {@code null} for the whole database
     */
    public PeopleOnDay on(int year, LocalDate day, @Nullable String unitCode) {
        return desk.look(records -> {
            boolean rows = day.equals(referenceDay(records, year));
            Map<String, Organization> cells = cells(new OrganizationTree(records.organizationsOn(day)), unitCode);
            List<RegisterLine> lines = rows
                    ? records.members().register(year, cells.keySet())
                    : records.members().register(day, cells.keySet());
            return new PeopleOnDay(day, rows, counted(lines, cells).stream().filter(member -> isThere(member, day)).toList());
        });
    }

    /** Everybody on the records, by the cell they belong to now, also those who are gone; no year's row speaks. */
    public List<Counted> everybody(@Nullable String unitCode) {
        return desk.look(records -> {
            Map<String, Organization> cells = cells(new OrganizationTree(records.organizations().all()), unitCode);
            return counted(records.members().register(AS_THEY_ARE, cells.keySet()), cells);
        });
    }

    private static Map<String, Organization> cells(OrganizationTree tree, @Nullable String unitCode) {
        return (unitCode == null ? tree.superiorsFirst() : tree.subtree(unitCode)).stream()
                .collect(Collectors.toMap(Organization::code, Function.identity()));
    }

    private static List<Counted> counted(List<RegisterLine> lines, Map<String, Organization> cells) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(cells.get(line.countedAt())).map(cell -> new Counted(line, cell)))
                .toList();
    }

    private static LocalDate referenceDay(Records records, int year) {
        return records.campaigns().of(year).map(Campaign::referenceDay).orElse(Edition.usualReferenceDay(year));
    }

    private static boolean isThere(Counted member, LocalDate day) {
        return member.line().outcome() != null
                || !(new ReferenceDay(day).ofMember(member.line().membership(), member.cell().existence())
                        instanceof Standing.Absent);
    }
}

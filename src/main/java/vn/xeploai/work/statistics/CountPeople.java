package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.Proposals;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.RegisterLine;

/** Đọc đảng viên có mặt tại một ngày: whoever the count of that day counts, with what statistics ask of them. */
public final class CountPeople {
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
     * row by row; on any other day dates and status alone decide, and nobody has a level.
     *
     * @param unitCode the unit, {@code null} for the whole database
     */
    public PeopleOnDay on(int year, LocalDate day, @Nullable String unitCode) {
        return desk.look(records -> {
            OrganizationTree tree = new OrganizationTree(records.organizations().all());
            List<Organization> units = unitCode == null ? tree.superiorsFirst() : tree.subtree(unitCode);
            boolean rows = day.equals(referenceDay(records, year));
            Map<String, Organization> cells =
                    units.stream().collect(Collectors.toMap(Organization::code, Function.identity()));
            // Whoever has a row elsewhere still belongs here on another day: then all cells have to be asked.
            List<Organization> asked = rows ? units : tree.superiorsFirst();
            List<Counted> members = records.members()
                    .register(year, asked.stream().map(Organization::code).toList())
                    .stream()
                    .map(line -> rows ? line : withoutRow(line))
                    .flatMap(line -> Stream.ofNullable(cells.get(line.countedAt())).map(cell -> new Counted(line, cell)))
                    .filter(member -> isThere(member, day))
                    .toList();
            return new PeopleOnDay(day, rows, members);
        });
    }

    /** Everybody on the records, by the cell they belong to now, also those who are gone; no year's row speaks. */
    public List<Counted> everybody(@Nullable String unitCode) {
        return desk.look(records -> {
            OrganizationTree tree = new OrganizationTree(records.organizations().all());
            List<Organization> units = unitCode == null ? tree.superiorsFirst() : tree.subtree(unitCode);
            // No year is that early: the lines come as the records have them.
            Map<String, Organization> cells =
                    units.stream().collect(Collectors.toMap(Organization::code, Function.identity()));
            return records.members().register(0, List.copyOf(cells.keySet())).stream()
                    .flatMap(line -> Stream.ofNullable(cells.get(line.countedAt())).map(cell -> new Counted(line, cell)))
                    .toList();
        });
    }

    private static LocalDate referenceDay(Records records, int year) {
        return records.campaigns().of(year).map(Campaign::referenceDay).orElse(Edition.usualReferenceDay(year));
    }

    private static boolean isThere(Counted member, LocalDate day) {
        return member.line().outcome() != null
                || !(new ReferenceDay(day).ofMember(member.line().membership(), member.cell().existence())
                        instanceof Standing.Absent);
    }

    private static RegisterLine withoutRow(RegisterLine line) {
        return new RegisterLine(
                line.id(), line.code(), line.cardNumber(), line.fullName(), line.birth(), line.sex(), line.ethnicity(),
                line.religion(), line.nativePlace(), line.career(), line.note(), line.membership(),
                line.membership().cellCode(), Proposals.NONE, null, Decision.NONE);
    }
}

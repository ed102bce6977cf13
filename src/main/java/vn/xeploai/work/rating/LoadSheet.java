package vn.xeploai.work.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.Records;

/** Mở bảng xếp loại of a cell or unit: exactly those whom the count of the year counts there. */
public final class LoadSheet {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public LoadSheet(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /**
     * The sheet as it stands now.
     *
     * @throws ProblemException with an {@code RT-} code for a year without regulation or a unit that is not there
     */
    public Sheet load(SheetKey key) {
        return desk.look(records -> load(records, key));
    }

    /** The same inside a transaction of the caller's. */
    public Sheet load(Records records, SheetKey key) {
        Edition edition = regulations.of(key.year()).orElseThrow(() -> new ProblemException(Problem.error(
                RatingProblem.YEAR_WITHOUT_REGULATION, "", Map.of("year", String.valueOf(key.year())))));
        Optional<Campaign> opened = records.campaigns().of(key.year());
        Campaign campaign = opened.orElse(
                new Campaign(key.year(), edition.id(), Edition.usualReferenceDay(key.year())));
        OrganizationTree tree = new OrganizationTree(records.organizationsOn(campaign.referenceDay()));
        Organization unit = tree.find(key.unitCode()).orElseThrow(
                () -> new ProblemException(Problem.error(RatingProblem.NOT_IN_THE_SHEET, key.unitCode(), Map.of())));
        ReferenceDay day = new ReferenceDay(campaign.referenceDay());
        List<Entry> entries = switch (key) {
            case SheetKey.Members _ -> members(records, key.year(), unit, day);
            case SheetKey.Units _ -> units(records, key.year(), tree, unit, day);
        };
        return new Sheet(key, campaign, opened.isPresent(), edition, unit, entries);
    }

    private static List<Entry> members(Records records, int year, Organization cell, ReferenceDay day) {
        List<MemberLine> lines = records.members().lines(year, List.of(cell.code()));
        Map<UUID, Member> members = records.members()
                .withIds(lines.stream().map(MemberLine::id).toList()).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        Map<UUID, MemberAssessment> rows = records.assessments().ofCells(year, List.of(cell.code())).stream()
                .collect(Collectors.toMap(MemberAssessment::memberId, Function.identity()));
        return lines.stream()
                .map(line -> entry(line, Objects.requireNonNull(members.get(line.id())), rows.get(line.id()), cell, day))
                .filter(LoadSheet::counts)
                .toList();
    }

    private static Entry entry(
            MemberLine line, Member member, @Nullable MemberAssessment row, Organization cell, ReferenceDay day) {
        boolean here = line.membership().cellCode().equals(cell.code());
        return new Entry(
                member.id().toString(),
                member.career().scoreGroup() == ScoreGroup.LEADER ? SubjectKind.LEADER : SubjectKind.MEMBER,
                member.person().fullName(),
                member.code(),
                member.cardNumber(),
                line.partyPosition(),
                here ? day.ofMember(line.membership(), cell.existence()) : new Standing.Absent(),
                row == null ? null : Marks.of(row));
    }

    private static List<Entry> units(
            Records records, int year, OrganizationTree tree, Organization top, ReferenceDay day) {
        Map<String, OrganizationAssessment> rows = records.assessments().ofOrganizations(year).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, Function.identity()));
        return tree.subtree(top.code()).stream()
                .filter(unit -> SubjectType.of(unit.level()).isPresent())
                .map(unit -> entry(unit, rows.get(unit.code()), day))
                .filter(LoadSheet::counts)
                .toList();
    }

    private static Entry entry(Organization unit, @Nullable OrganizationAssessment row, ReferenceDay day) {
        boolean grassroots = SubjectType.of(unit.level()).filter(SubjectType.GRASSROOTS::equals).isPresent();
        return new Entry(
                unit.code(),
                grassroots ? SubjectKind.GRASSROOTS : SubjectKind.CELL,
                unit.name(),
                unit.code(),
                null,
                null,
                day.ofOrganization(unit.existence()),
                row == null ? null : Marks.of(row));
    }

    private static boolean counts(Entry entry) {
        return entry.marks() != null || !(entry.bare() instanceof Standing.Absent);
    }
}

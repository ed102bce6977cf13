package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Proposals;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.LevelText;

import static vn.xeploai.work.port.workbook.MemberRatingColumns.CELL;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.CELL_COMMITTEE;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.CELL_PROPOSAL;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.DECIDED;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.DECIDED_ON;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.DECISION_NUMBER;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.GOVERNMENT;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.MASS_ORGANIZATION;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.NOTE;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.REASON;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.SCORE;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.SELF;
import static vn.xeploai.work.port.workbook.MemberRatingColumns.YEAR;

/** Checks the rows of the sheet Xếp loại đảng viên. */
final class MemberRatingRows {
    private final Stored stored;
    private final Cells cells;
    private final PeopleBook people;
    private final YearLevels levels;
    private final Outcomes outcomes;
    private final NavigableSet<Integer> years;
    private final Map<Stored.RatedMember, Integer> rowOf = new HashMap<>();
    private final List<Draft<MemberAssessment>> drafts = new ArrayList<>();

    MemberRatingRows(Stored stored, Cells cells, PeopleBook people, YearLevels levels, NavigableSet<Integer> years) {
        this.stored = stored;
        this.cells = cells;
        this.people = people;
        this.levels = levels;
        this.years = years;
        outcomes = new Outcomes(levels, DECIDED, REASON, EnumSet.of(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS));
    }

    static List<Field<MemberAssessment>> fields(ContractSpelling contract, YearLevels levels) {
        RatingSpelling spelling = new RatingSpelling(contract);
        return List.of(
                Field.of(contract, CELL, MemberAssessment::cellCode),
                Field.of(contract, SCORE, each -> each.proposals().score()),
                new Field<>(SELF, each -> spelling.level(levels.ofMembers(each.year()), each.proposals().self())),
                new Field<>(GOVERNMENT,
                        each -> spelling.level(levels.ofMembers(each.year()), each.proposals().government())),
                new Field<>(MASS_ORGANIZATION,
                        each -> spelling.level(levels.ofMembers(each.year()), each.proposals().massOrganization())),
                new Field<>(CELL_COMMITTEE,
                        each -> spelling.level(levels.ofMembers(each.year()), each.proposals().cellCommittee())),
                new Field<>(CELL_PROPOSAL,
                        each -> spelling.level(levels.ofMembers(each.year()), each.proposals().cell())),
                new Field<>(DECIDED, each -> spelling.decided(levels.ofMembers(each.year()), each.outcome())),
                new Field<>(REASON, each -> spelling.reason(each.outcome())),
                Field.of(contract, DECISION_NUMBER, each -> each.decision().number()),
                Field.of(contract, DECIDED_ON, each -> each.decision().decidedOn()),
                Field.of(contract, NOTE, MemberAssessment::note));
    }

    List<Draft<MemberAssessment>> drafts() {
        return drafts;
    }

    void check(RowCheck row) {
        cells.check(row, CELL);
        PeopleBook.Known person = people.find(row);
        Edition edition = levels.edition(row, YEAR);
        Integer year = row.value(YEAR);
        if (year == null || edition == null) {
            drafts.add(new Draft<>(row, null, null));
            return;
        }
        years.add(year);
        Stored.RatedMember key = person == null ? null : new Stored.RatedMember(year, person.id());
        if (key != null) {
            checkFirst(row, key, person);
        }
        MemberAssessment before = key == null ? null : stored.memberRatings().get(key);
        String cell = cellOf(row, person, before);
        // Read even when the person is unknown, so that wrong levels are told at the same time.
        Proposals proposals = proposals(row, year, edition, before == null ? Proposals.NONE : before.proposals());
        var outcome = outcomes.read(
                row, year, edition, edition.memberLevels(), before == null ? null : before.outcome());
        Decision decision = before == null ? Decision.NONE : before.decision();
        drafts.add(new Draft<>(row, before, key == null || cell == null ? null : new MemberAssessment(
                year,
                key.member(),
                cell,
                proposals,
                outcome,
                decision.retold(
                        row.pick(DECISION_NUMBER, decision.number()), row.pick(DECIDED_ON, decision.decidedOn())),
                row.pick(NOTE, before == null ? null : before.note()))));
    }

    /** Where the member counts: as the row says, as it was, or in the member's own cell. */
    private static @Nullable String cellOf(
            RowCheck row, PeopleBook.@Nullable Known person, @Nullable MemberAssessment before) {
        String named = row.value(CELL);
        if (named != null) {
            return named;
        }
        if (before != null) {
            return before.cellCode();
        }
        return person == null ? null : person.cell();
    }

    private void checkFirst(RowCheck row, Stored.RatedMember key, PeopleBook.@Nullable Known person) {
        Integer first = rowOf.putIfAbsent(key, row.number());
        if (first != null) {
            String who = person == null || person.fullName() == null ? "" : person.fullName();
            row.error(ImportProblem.RATED_TWICE, CELL,
                    Map.of("year", String.valueOf(key.year()), "who", who, "row", String.valueOf(first)));
        }
    }

    private Proposals proposals(RowCheck row, int year, Edition edition, Proposals before) {
        return new Proposals(
                row.pick(SCORE, before.score()),
                proposal(row, year, edition, SELF, before.self()),
                proposal(row, year, edition, GOVERNMENT, before.government()),
                proposal(row, year, edition, MASS_ORGANIZATION, before.massOrganization()),
                proposal(row, year, edition, CELL_COMMITTEE, before.cellCommittee()),
                proposal(row, year, edition, CELL_PROPOSAL, before.cell()));
    }

    private @Nullable String proposal(
            RowCheck row, int year, Edition edition, Column<LevelText> column, @Nullable String before) {
        LevelSet set = edition.memberLevels();
        return row.has(column) ? levels.proposal(row, year, edition, set, column) : before;
    }
}

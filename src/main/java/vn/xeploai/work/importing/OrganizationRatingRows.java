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
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ImportProblem;

import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.CODE;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.DECIDED;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.DECIDED_ON;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.DECISION_NUMBER;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.NOTE;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.REASON;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.SELF;
import static vn.xeploai.work.port.workbook.OrganizationRatingColumns.YEAR;

/** Checks the rows of the sheet Xếp loại tổ chức. */
final class OrganizationRatingRows {
    private final Stored stored;
    private final Cells cells;
    private final YearLevels levels;
    private final Outcomes outcomes;
    private final NavigableSet<Integer> years;
    private final Map<Stored.RatedOrganization, Integer> rowOf = new HashMap<>();
    private final List<Draft<OrganizationAssessment>> drafts = new ArrayList<>();

    OrganizationRatingRows(Stored stored, Cells cells, YearLevels levels, NavigableSet<Integer> years) {
        this.stored = stored;
        this.cells = cells;
        this.levels = levels;
        this.years = years;
        outcomes = new Outcomes(levels, DECIDED, REASON, EnumSet.of(
                NotRatedReason.EXEMPT, NotRatedReason.SUSPENDED, NotRatedReason.ADMITTED_UNDER_SIX_MONTHS));
    }

    static List<Field<OrganizationAssessment>> fields(ContractSpelling contract, YearLevels levels) {
        RatingSpelling spelling = new RatingSpelling(contract);
        return List.of(
                new Field<>(SELF, each -> spelling.level(levels.ofOrganizations(each.year()), each.self())),
                new Field<>(DECIDED, each -> spelling.decided(levels.ofOrganizations(each.year()), each.outcome())),
                new Field<>(REASON, each -> spelling.reason(each.outcome())),
                Field.of(contract, DECISION_NUMBER, each -> each.decision().number()),
                Field.of(contract, DECIDED_ON, each -> each.decision().decidedOn()),
                Field.of(contract, NOTE, OrganizationAssessment::note));
    }

    List<Draft<OrganizationAssessment>> drafts() {
        return drafts;
    }

    void check(RowCheck row) {
        cells.checkKnown(row, CODE);
        Edition edition = levels.edition(row, YEAR);
        Integer year = row.value(YEAR);
        String code = row.value(CODE);
        if (year == null || code == null || edition == null) {
            drafts.add(new Draft<>(row, null, null));
            return;
        }
        Stored.RatedOrganization key = new Stored.RatedOrganization(year, code);
        Integer first = rowOf.putIfAbsent(key, row.number());
        if (first != null) {
            row.error(ImportProblem.RATED_TWICE, CODE,
                    Map.of("year", String.valueOf(year), "who", code, "row", String.valueOf(first)));
        }
        years.add(year);
        OrganizationAssessment before = stored.organizationRatings().get(key);
        drafts.add(new Draft<>(row, before, build(row, key, edition, before)));
    }

    private OrganizationAssessment build(
            RowCheck row, Stored.RatedOrganization key, Edition edition, @Nullable OrganizationAssessment before) {
        LevelSet set = edition.organizationLevels();
        String self = levels.proposal(row, key.year(), edition, set, SELF);
        Decision decision = before == null ? Decision.NONE : before.decision();
        return new OrganizationAssessment(
                key.year(),
                key.code(),
                row.has(SELF) || before == null ? self : before.self(),
                outcomes.read(row, key.year(), edition, set, before == null ? null : before.outcome()),
                decision.retold(
                        row.pick(DECISION_NUMBER, decision.number()), row.pick(DECIDED_ON, decision.decidedOn())),
                row.pick(NOTE, before == null ? null : before.note()));
    }
}

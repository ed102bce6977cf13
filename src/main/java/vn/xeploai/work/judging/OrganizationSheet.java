package vn.xeploai.work.judging;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.rules.collective.CollectiveFact;
import vn.xeploai.rules.order.OrderFact;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;

/**
 * What is known of one organization in a year. Below a cell are its members, below a committee its cells, those under a
 * sectional committee too.
 */
final class OrganizationSheet {
    private OrganizationSheet() {}

    static FactSheet of(
            Organization organization,
            UnitFigures figures,
            List<OrganizationFactNote> notes,
            Edition edition,
            YearScores scores) {
        SubjectKind kind = SubjectKind.of(organization.level()).orElse(null);
        FactSheet.Builder sheet = new FactSheet.Builder();
        if (kind != null) {
            records(sheet, organization, figures);
            scores.into(sheet, organization.code());
        }
        Map<String, @Nullable String> values = new HashMap<>();
        notes.forEach(note -> values.put(note.key(), note.value()));
        return sheet.with(Notes.of(values, kind, new FactSpelling(edition.organizationLevels())));
    }

    /** Those directly below whose levels the organization answers for. */
    static Tally below(Organization organization, UnitFigures figures) {
        return organization.level().holdsMembers() ? figures.members() : figures.cells();
    }

    private static void records(FactSheet.Builder sheet, Organization organization, UnitFigures figures) {
        LocalDate since = organization.existence().since();
        if (since != null) {
            sheet.record(CollectiveFact.ESTABLISHED_ON, since);
        }
        Tally below = below(organization, figures);
        // Where nobody below is rated, their levels are not kept here: that is not the same as none.
        if (below.rated() > 0) {
            Level lowest = below.levelSet().levels().getLast();
            int notCompleted = below.levels().getOrDefault(lowest, 0);
            sheet.record(SubjectFact.BELOW_RATED, below.rated())
                    .record(SubjectFact.BELOW_NOT_COMPLETED, notCompleted)
                    .record(CollectiveFact.BELOW_COMPLETED, below.rated() - notCompleted)
                    .record(CollectiveFact.BELOW_GOOD, below.goodOrBetter());
        }
        int openSubordinates = organization.level().holdsMembers() ? 0 : figures.cells().pending();
        sheet.record(OrderFact.OPEN_SUBORDINATES, openSubordinates)
                .record(OrderFact.OPEN_MEMBERS, figures.members().pending())
                .record(OrderFact.WITHOUT_LEVEL_OR_REASON, below.pendingWithoutReason());
        if (!organization.level().holdsMembers()) {
            sheet.suggest(CollectiveFact.UNITS_BELOW, figures.cells().total());
        }
    }
}

package vn.xeploai.work.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.Records;

/** Rows of organizations of a unit. */
final class UnitBook implements Book {
    private final Records records;
    private final SheetKey.Units sheet;
    private final List<Change> changes;
    private final Map<String, OrganizationAssessment> rows;
    private final Set<String> codes;

    UnitBook(Records records, SheetKey.Units sheet, List<Change> changes) {
        this.records = records;
        this.sheet = sheet;
        this.changes = changes;
        rows = records.assessments()
                .ofTheseOrganizations(sheet.year(), changes.stream().map(Change::subject).toList()).stream()
                .collect(Collectors.toMap(OrganizationAssessment::code, Function.identity()));
        codes = new OrganizationTree(records.organizationsOn(referenceDay())).subtree(sheet.unitCode()).stream()
                .map(Organization::code)
                .collect(Collectors.toSet());
    }

    private LocalDate referenceDay() {
        return records.campaigns().of(sheet.year()).map(Campaign::referenceDay)
                .orElse(Edition.usualReferenceDay(sheet.year()));
    }

    @Override
    public boolean knows(String subject) {
        return codes.contains(subject);
    }

    @Override
    public @Nullable Marks stored(String subject) {
        OrganizationAssessment row = rows.get(subject);
        return row == null ? null : Marks.of(row);
    }

    @Override
    public void write() {
        List<OrganizationAssessment> fresh = new ArrayList<>();
        List<OrganizationAssessment> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Change change : changes) {
            Marks after = change.after();
            if (after != null) {
                (rows.containsKey(change.subject()) ? changed : fresh).add(new OrganizationAssessment(
                        sheet.year(), change.subject(), after.proposals().self(), after.outcome(), after.decision(),
                        after.note()));
            } else if (rows.containsKey(change.subject())) {
                gone.add(change.subject());
            }
        }
        records.assessments().insertOrganizations(fresh);
        records.assessments().updateOrganizations(changed);
        records.assessments().removeOrganizations(sheet.year(), gone);
    }
}

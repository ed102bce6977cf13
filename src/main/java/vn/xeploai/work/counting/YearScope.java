package vn.xeploai.work.counting;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.port.Records;

/** What counting and listing a year share: its rules, its day, its tree. */
public record YearScope(Campaign campaign, Edition edition, OrganizationTree tree, ReferenceDay day) {
    /** Reads them. @throws UnknownYearException for a year no known regulation ruled */
    public static YearScope of(Records records, int year, Regulations regulations) {
        Edition edition = regulations.of(year).orElseThrow(() -> new UnknownYearException(year));
        Campaign campaign = records.campaigns().of(year)
                .orElse(new Campaign(year, edition.id(), Edition.usualReferenceDay(year)));
        OrganizationTree tree = new OrganizationTree(records.organizationsOn(campaign.referenceDay()));
        return new YearScope(campaign, edition, tree, new ReferenceDay(campaign.referenceDay()));
    }

    /** How an organization stands, by its row of the year or, without one, by its dates. */
    public Standing standingOf(Organization organization, @Nullable Outcome outcome) {
        return outcome == null
                ? day.ofOrganization(organization.existence())
                : day.ofRow(outcome, edition.organizationLevels());
    }

    /** How a member stands, by the row of the year or, without one, by dates and status. */
    Standing standingOf(Membership membership, Organization cell, @Nullable Outcome outcome) {
        return outcome == null
                ? day.ofMember(membership, cell.existence())
                : day.ofRow(outcome, edition.memberLevels());
    }

    /** The unit and all below it; everything when no unit is named. */
    public List<Organization> under(@Nullable String unitCode) {
        return unitCode == null ? tree.superiorsFirst() : tree.subtree(unitCode);
    }
}

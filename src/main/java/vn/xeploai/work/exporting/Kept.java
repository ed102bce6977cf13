package vn.xeploai.work.exporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.work.port.Desk;

/** Everything the desk keeps, read at one moment. */
record Kept(
        List<Organization> organizations,
        List<Member> members,
        List<OrganizationAssessment> organizationRatings,
        List<MemberAssessment> memberRatings,
        List<Indicator> indicators) {
    static Kept of(Desk desk, Comparator<Member> order) {
        return desk.look(records -> {
            List<OrganizationAssessment> organizationRatings = new ArrayList<>();
            List<MemberAssessment> memberRatings = new ArrayList<>();
            for (int year : records.campaigns().all().stream().map(Campaign::year).sorted().toList()) {
                organizationRatings.addAll(records.assessments().ofOrganizations(year));
                memberRatings.addAll(records.assessments().ofMembers(year));
            }
            return new Kept(records.organizations().all(), records.members().all().stream().sorted(order).toList(),
                    organizationRatings, memberRatings, records.indicators().all());
        });
    }
}

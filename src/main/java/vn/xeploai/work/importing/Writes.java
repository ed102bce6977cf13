package vn.xeploai.work.importing;

import java.util.NavigableSet;
import java.util.TreeSet;

import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;

/** Everything a workbook adds and changes. */
record Writes(
        NavigableSet<Integer> years,
        Batch<Organization> organizations,
        Batch<Member> members,
        Batch<OrganizationAssessment> organizationRatings,
        Batch<MemberAssessment> memberRatings,
        Batch<Indicator> indicators) {
    Writes() {
        this(new TreeSet<>(), new Batch<>(), new Batch<>(), new Batch<>(), new Batch<>(), new Batch<>());
    }

    int size() {
        return organizations.size() + members.size() + organizationRatings.size() + memberRatings.size() + indicators.size();
    }
}

package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;

/** Port: kết quả xếp loại. */
public interface Assessments {
    /** Rows of organizations of that year. */
    List<OrganizationAssessment> ofOrganizations(int year);

    /** Rows of members of that year. */
    List<MemberAssessment> ofMembers(int year);

    /** Rows of that year that count in one of those cells. */
    List<MemberAssessment> ofCells(int year, Collection<String> cellCodes);

    /** Rows of those members that year. */
    List<MemberAssessment> ofTheseMembers(int year, Collection<UUID> memberIds);

    /** Rows of those organizations that year. */
    List<OrganizationAssessment> ofTheseOrganizations(int year, Collection<String> codes);

    /** Rows of members of that year, grouped by cell and outcome: one narrow query, no member is read. */
    List<OutcomeCount> countMembers(int year);

    /** How many members have a level that rests on no document, by the cell where they count; cells without any are left out. */
    Map<String, Integer> countUndecided(int year);

    /** Adds new rows. */
    void insertOrganizations(List<OrganizationAssessment> rows);

    /** Replaces the rows of the same organization and year. */
    void updateOrganizations(List<OrganizationAssessment> rows);

    /** Adds new rows. */
    void insertMembers(List<MemberAssessment> rows);

    /** Replaces the rows of the same member and year. */
    void updateMembers(List<MemberAssessment> rows);

    /** Takes the rows of those organizations that year away. */
    void removeOrganizations(int year, Collection<String> codes);

    /** Takes the rows of those members that year away. */
    void removeMembers(int year, Collection<UUID> memberIds);
}

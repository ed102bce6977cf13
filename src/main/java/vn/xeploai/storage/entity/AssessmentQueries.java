package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over assessments, checked when the program is compiled. */
interface AssessmentQueries {
    StatelessSession session();

    @HQL("from OrganizationAssessmentRow where year = :year")
    List<OrganizationAssessmentRow> ofOrganizations(int year);

    @HQL("from OrganizationAssessmentRow where year = :year and code in :codes")
    List<OrganizationAssessmentRow> ofTheseOrganizations(int year, List<String> codes);

    @HQL("from MemberAssessmentRow where year = :year")
    List<MemberAssessmentRow> ofMembers(int year);

    @HQL("from MemberAssessmentRow where year = :year and memberId in :ids")
    List<MemberAssessmentRow> ofTheseMembers(int year, List<UUID> ids);

    @HQL("from MemberAssessmentRow where year = :year and cellCode in :cells")
    List<MemberAssessmentRow> ofCells(int year, List<String> cells);

    /** Answered from the index {@code member_assessment_count} alone. */
    @HQL("""
            select cellCode, outcome.levelCode, outcome.exemplary, outcome.reason, count(*)
            from MemberAssessmentRow
            where year = :year
            group by cellCode, outcome.levelCode, outcome.exemplary, outcome.reason
            """)
    List<FlatOutcomeCount> countMembers(int year);

    @HQL("""
            select cellCode, count(*)
            from MemberAssessmentRow
            where year = :year and outcome.levelCode is not null and (decisionNumber is null or trim(decisionNumber) = '')
            group by cellCode
            """)
    List<FlatCount> countUndecided(int year);
}

package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over noted facts, checked when the program is compiled. */
interface FactQueries {
    StatelessSession session();

    @HQL("""
            select f from MemberFactRow f
                join MemberRow m on m.id = f.memberId
                left join MemberAssessmentRow a on a.year = f.year and a.memberId = f.memberId
            where f.year = :year and coalesce(a.cellCode, m.membership.cellCode) in :cells
            order by f.memberId, f.key
            """)
    List<MemberFactRow> ofMembers(int year, List<String> cells);

    @HQL("from MemberFactRow where year = :year and memberId in :ids order by memberId, key")
    List<MemberFactRow> ofTheseMembers(int year, List<UUID> ids);

    @HQL("from OrganizationFactRow where year = :year order by code, key")
    List<OrganizationFactRow> ofOrganizations(int year);

    @HQL("from OrganizationFactRow where year = :year and code in :codes")
    List<OrganizationFactRow> ofTheseOrganizations(int year, List<String> codes);
}

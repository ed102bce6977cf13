package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over organizations, checked when the program is compiled. */
interface OrganizationQueries {
    StatelessSession session();

    @HQL("from OrganizationRow")
    List<OrganizationRow> all();

    @HQL("from OrganizationRow where code in :codes")
    List<OrganizationRow> withCodes(List<String> codes);
}

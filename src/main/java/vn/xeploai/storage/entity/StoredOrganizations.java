package vn.xeploai.storage.entity;

import java.util.Comparator;
import java.util.List;

import org.hibernate.StatelessSession;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.work.port.Organizations;

/** Tổ chức đảng, from the database. */
final class StoredOrganizations implements Organizations {
    private final OrganizationQueries queries;
    private final RowSet<String, Organization, OrganizationRow> rows;

    StoredOrganizations(StatelessSession session) {
        queries = new OrganizationQueries_(session);
        rows = new RowSet<>(session, OrganizationRow::new, Organization::code, queries::withCodes);
    }

    @Override
    public List<Organization> all() {
        // Sorted here: PostgreSQL would order by the language of the server.
        return rows.read(queries.all()).stream().sorted(Comparator.comparing(Organization::code)).toList();
    }

    @Override
    public void insert(List<Organization> organizations) {
        rows.insert(new OrganizationTree(organizations).superiorsFirst());
    }

    @Override
    public void update(List<Organization> organizations) {
        rows.update(organizations);
    }
}

package vn.xeploai.storage.entity;

import java.util.Map;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;

import vn.xeploai.work.port.ColumnMatches;

/** Cách khớp cột đã ghi nhớ, from the database. */
final class StoredColumnMatches implements ColumnMatches {
    private final StatelessSession session;
    private final ImportQueries queries;

    StoredColumnMatches(StatelessSession session) {
        this.session = session;
        queries = new ImportQueries_(session);
    }

    @Override
    public Map<String, String> all() {
        return queries.matches().stream().collect(Collectors.toMap(each -> each.fingerprint, each -> each.columns));
    }

    @Override
    public void put(String fingerprint, String columns) {
        ColumnMatchRow row = new ColumnMatchRow();
        row.fingerprint = fingerprint;
        row.columns = columns;
        session.upsert(row);
    }
}

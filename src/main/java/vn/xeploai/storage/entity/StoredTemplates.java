package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.work.port.Templates;

/** Mẫu của đơn vị, from the database. */
final class StoredTemplates implements Templates {
    private final TemplateQueries queries;
    private final RowSet<UUID, ReportTemplate, TemplateRow> rows;

    StoredTemplates(StatelessSession session) {
        queries = new TemplateQueries_(session);
        rows = new RowSet<>(session, TemplateRow::new, ReportTemplate::id, queries::withIds);
    }

    @Override
    public List<ReportTemplate> all() {
        return rows.read(queries.all());
    }

    @Override
    public void put(List<ReportTemplate> templates) {
        rows.put(templates);
    }

    @Override
    public void remove(List<UUID> ids) {
        rows.remove(ids);
    }
}

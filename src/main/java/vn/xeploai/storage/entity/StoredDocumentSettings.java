package vn.xeploai.storage.entity;

import java.util.List;

import org.hibernate.StatelessSession;

import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.work.port.DocumentSettings;

/** Thể thức văn bản đã ghi, from the database: a few dozen rows, read whole. */
final class StoredDocumentSettings implements DocumentSettings {
    private final DocumentQueries queries;
    private final RowSet<DocumentSettingRow.Key, DocumentSetting, DocumentSettingRow> rows;

    StoredDocumentSettings(StatelessSession session) {
        queries = new DocumentQueries_(session);
        rows = new RowSet<>(session, DocumentSettingRow::new, DocumentSettingRow.Key::of, _ -> queries.all());
    }

    @Override
    public List<DocumentSetting> all() {
        return rows.read(queries.all());
    }

    @Override
    public void put(List<DocumentSetting> settings) {
        rows.put(settings);
    }
}

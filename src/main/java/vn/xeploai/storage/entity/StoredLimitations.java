package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;

import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.port.Limitations;

/** Hạn chế, khuyết điểm, from the database. */
final class StoredLimitations implements Limitations {
    private final SessionQueries queries;
    private final RowSet<UUID, Limitation, LimitationRow> rows;

    StoredLimitations(StatelessSession session) {
        queries = new SessionQueries_(session);
        rows = new RowSet<>(session, LimitationRow::new, Limitation::id, queries::limitations);
    }

    @Override
    public List<Limitation> on(SessionKey session) {
        return rows.read(queries.limitations(session.unitCode(), session.body(), session.year()));
    }

    @Override
    public List<Limitation> openAfter(int year) {
        return rows.read(queries.openLimitations(year));
    }

    @Override
    public void put(List<Limitation> limitations) {
        rows.put(limitations);
    }

    @Override
    public void remove(List<Limitation> limitations) {
        limitations.forEach(each -> queries.removeLimitation(each.id()));
    }
}

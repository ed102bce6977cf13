package vn.xeploai.storage.entity;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hibernate.StatelessSession;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;

/**
 * The rows of one table that belong to sessions. A session has no more of them than members: all are read at once.
 *
 * @param <K> natural key
 * @param <V> value of the model
 * @param <R> row
 */
final class SessionRows<K, V, R extends Row<V>> {
    private final OfSession<R> query;
    private final RowSet<K, V, R> rows;

    /** Finds the rows of one session. */
    @FunctionalInterface
    interface OfSession<R> {
        List<R> find(int year, String code, Body body);
    }

    /** @param of session of a key */
    SessionRows(
            StatelessSession session, Supplier<R> blank, Function<V, K> key, Function<K, SessionKey> of, OfSession<R> query) {
        this.query = query;
        rows = new RowSet<>(session, blank, key, keys -> keys.stream().map(of).distinct()
                .flatMap(each -> rowsOf(each).stream())
                .toList());
    }

    List<V> read(SessionKey session) {
        return rows.read(rowsOf(session));
    }

    /** Updates what is there and inserts what is not. */
    void put(List<V> values) {
        rows.put(values);
    }

    private List<R> rowsOf(SessionKey session) {
        return query.find(session.year(), session.unitCode(), session.body());
    }
}

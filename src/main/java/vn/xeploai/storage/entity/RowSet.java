package vn.xeploai.storage.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/**
 * The rows of one table inside one transaction. Remembers the version of every row it read, so that an update of something
 * another desk has changed since is refused.
 *
 * @param <K> natural key
 * @param <V> value of the model
 * @param <R> row
 */
final class RowSet<K, V, R extends Row<V>> {
    /** Rows in one batch; also set as Hibernate's own batch size. */
    static final int BATCH = 50;

    private final StatelessSession session;
    private final Supplier<R> blank;
    private final Function<V, K> key;
    private final Function<List<K>, List<R>> load;
    private final Map<K, Integer> seen = new HashMap<>();

    /** @param load rows of those keys; more may come, missing ones are noticed */
    RowSet(StatelessSession session, Supplier<R> blank, Function<V, K> key, Function<List<K>, List<R>> load) {
        this.session = session;
        this.blank = blank;
        this.key = key;
        this.load = load;
    }

    List<V> read(List<R> rows) {
        return rows.stream().map(this::read).toList();
    }

    private V read(R row) {
        V value = row.value();
        seen.put(key.apply(value), row.version());
        return value;
    }

    void insert(List<V> values) {
        values.stream().map(this::fresh).gather(Gatherers.windowFixed(BATCH)).forEach(session::insertMultiple);
    }

    void update(List<V> values) {
        values.stream().gather(Gatherers.windowFixed(BATCH)).forEach(this::updateBatch);
    }

    /** Updates what is there and inserts what is not; of the same key the last value counts. */
    void put(List<V> values) {
        Map<K, V> last = new LinkedHashMap<>();
        values.forEach(value -> last.put(key.apply(value), value));
        List.copyOf(last.values()).stream().gather(Gatherers.windowFixed(BATCH)).forEach(this::putBatch);
    }

    private void putBatch(List<V> values) {
        Map<K, R> stored = load(values);
        Map<Boolean, List<V>> known =
                values.stream().collect(Collectors.partitioningBy(value -> stored.containsKey(key.apply(value))));
        update(known.getOrDefault(true, List.of()));
        insert(known.getOrDefault(false, List.of()));
    }

    private R fresh(V value) {
        R row = blank.get();
        row.take(value);
        return row;
    }

    private void updateBatch(List<V> values) {
        Map<K, R> stored = load(values);
        refuseStale(values, stored);
        values.forEach(value -> stored(stored, value).take(value));
        List<R> rows = values.stream().map(value -> stored(stored, value)).distinct().toList();
        Map<K, Integer> before = versions(stored);
        try {
            session.updateMultiple(rows);
        } catch (StaleStateException lost) {
            // Changed by somebody between our reading and our writing: the versions read just now no longer hold.
            seen.putAll(before);
            refuseStale(values, load(values));
            throw lost;
        }
        seen.putAll(versions(stored));
    }

    private void refuseStale(List<V> values, Map<K, R> stored) {
        for (V value : values) {
            R row = stored(stored, value);
            Integer version = seen.get(key.apply(value));
            if (version != null && version != row.version()) {
                throw new StaleRecordException(fresh(value).label(), row.label());
            }
        }
    }

    private Map<K, R> load(List<V> values) {
        return load.apply(values.stream().map(key).toList()).stream()
                .collect(Collectors.toMap(row -> key.apply(row.value()), Function.identity()));
    }

    private Map<K, Integer> versions(Map<K, R> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().version()));
    }

    private R stored(Map<K, R> rows, V value) {
        R row = rows.get(key.apply(value));
        if (row == null) {
            throw new IllegalArgumentException("nothing to replace: " + key.apply(value));
        }
        return row;
    }
}

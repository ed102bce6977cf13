package vn.xeploai.storage.entity;

/**
 * A row that stands for one value of the model: two plain functions, there and back.
 *
 * @param <V> the value
 */
interface Row<V> {
    /** Takes over everything of the value, its key too. */
    void take(V value);

    /** The value again. */
    V value();

    /** Grows with every change; an older one is stale. */
    int version();

    /** What people recognise the row by. */
    String label();
}

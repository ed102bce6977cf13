package vn.xeploai.report.content;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Rows that are made one by one while a table is drawn, so that a list of a hundred thousand people never stands in memory as
 * cells.
 *
 * @param <T> what a row is made of
 */
public final class MadeRows<T> extends AbstractList<Row> implements RandomAccess {
    private final List<T> sources;
    private final Function<T, Row> make;

    /** A row for each source. */
    public MadeRows(List<T> sources, Function<T, Row> make) {
        this.sources = List.copyOf(sources);
        this.make = make;
    }

    @Override
    public Row get(int index) {
        return make.apply(sources.get(index));
    }

    @Override
    public int size() {
        return sources.size();
    }
}

package vn.xeploai.work.port;

import java.util.function.Function;

/** A desk without a database: all or nothing by working on a copy. */
public final class InMemoryDesk implements Desk {
    private InMemoryRecords kept = new InMemoryRecords();
    private int changes;

    /** How many changes were kept. */
    public int changes() {
        return changes;
    }

    @Override
    public <T> T look(Function<Records, T> errand) {
        return errand.apply(kept.copy());
    }

    @Override
    public <T> T change(Function<Records, T> errand) {
        InMemoryRecords working = kept.copy();
        T result = errand.apply(working);
        kept = working;
        changes++;
        return result;
    }

    @Override
    public void close() {}
}

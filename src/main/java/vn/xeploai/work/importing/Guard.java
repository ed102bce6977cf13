package vn.xeploai.work.importing;

import org.jspecify.annotations.Nullable;

/** Looks at a row that would write something, once everything else of it is sound. */
@FunctionalInterface
interface Guard<D> {
    /** Names in the row's check what keeps it from being written. */
    void look(RowCheck row, @Nullable D before, D after);
}

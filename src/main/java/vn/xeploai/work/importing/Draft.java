package vn.xeploai.work.importing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A checked row with what is stored and what would be.
 *
 * @param check may still gather problems
 * @param before what is stored, {@code null} when it is new
 * @param after what would be stored, {@code null} when the row is too broken to tell
 */
record Draft<D>(RowCheck check, @Nullable D before, @Nullable D after) {
    /** Decides the state and, for a sound row, what to write. */
    RowPlan settle(List<Field<D>> fields, Guard<D> guard, Batch<D> batch) {
        if (after == null || !check.isSound()) {
            return check.plan(RowState.WRONG, Map.of());
        }
        Map<String, FieldChange> changes =
                before == null ? Map.of() : Field.changes(fields, check.spelling(), before, after);
        if (before != null && changes.isEmpty()) {
            return check.plan(RowState.SAME, Map.of());
        }
        guard.look(check, before, after);
        if (!check.isSound()) {
            return check.plan(RowState.WRONG, Map.of());
        }
        if (before == null) {
            batch.added().add(after);
            return check.plan(RowState.NEW, Map.of());
        }
        batch.changed().add(after);
        return check.plan(RowState.CHANGED, changes);
    }
}

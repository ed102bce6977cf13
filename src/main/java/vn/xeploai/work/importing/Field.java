package vn.xeploai.work.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;

/**
 * Ties a column to the value it has in a stored thing, as the contract writes it.
 *
 * @param <D> the stored thing
 */
record Field<D>(Column<?> column, Function<D, @Nullable String> written) {
    /** A field whose value the contract can write. */
    static <D, T> Field<D> of(ContractSpelling spelling, Column<T> column, Function<D, @Nullable T> value) {
        return new Field<>(column, thing -> {
            T found = value.apply(thing);
            return found == null ? null : spelling.value(found);
        });
    }

    /** What differs, by header. */
    static <D> Map<String, FieldChange> changes(List<Field<D>> fields, ContractSpelling spelling, D before, D after) {
        Map<String, FieldChange> changes = new LinkedHashMap<>();
        for (Field<D> each : fields) {
            String old = each.written.apply(before);
            String now = each.written.apply(after);
            if (!Objects.equals(old, now)) {
                changes.put(spelling.header(each.column), new FieldChange(old, now));
            }
        }
        return changes;
    }
}

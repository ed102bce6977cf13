package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Ô đang chọn: where the keyboard is in a sheet, and the ways about it. */
public final class GridCursor {
    private final List<GridRow> rows;
    private final Supplier<List<GridColumn>> columns;
    private final ReadOnlyObjectWrapper<GridFocus> focus =
            new ReadOnlyObjectWrapper<>(new GridFocus(0, GridColumn.DECISION));

    GridCursor(List<GridRow> rows, Supplier<List<GridColumn>> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Where the keyboard is. */
    public ReadOnlyObjectProperty<GridFocus> focus() {
        return focus.getReadOnlyProperty();
    }

    /** Begins in a sheet that was just read, in that row as far as there is one. */
    void begin(int row, List<GridColumn> shown) {
        GridColumn column = focus.get().column();
        focus.set(new GridFocus(
                Math.clamp(row, 0, Math.max(0, rows.size() - 1)),
                shown.contains(column) ? column : GridColumn.DECISION));
    }

    /** The row with the keyboard. */
    public Optional<GridRow> focused() {
        int at = focus.get().row();
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /** Puts the keyboard there, inside the sheet. */
    public void focus(int row, GridColumn column) {
        if (rows.isEmpty() || !columns.get().contains(column)) {
            return;
        }
        GridFocus next = new GridFocus(Math.clamp(row, 0, rows.size() - 1), column);
        focus.set(next);
    }

    /** Puts the keyboard on the decision of that subject, if it stands here. */
    public void focusOn(String subject) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).entry().subject().equals(subject)) {
                focus(i, GridColumn.DECISION);
            }
        }
    }

    /** Moves by rows and columns, not beyond the edge. */
    public void move(int byRows, int byColumns) {
        List<GridColumn> all = columns.get();
        if (!all.isEmpty()) {
            int column = Math.clamp(all.indexOf(focus.get().column()) + (long) byColumns, 0, all.size() - 1);
            focus(focus.get().row() + byRows, all.get(column));
        }
    }

    /** Moves one cell on or back, over the ends of rows; tells whether there was one. */
    public boolean step(int by) {
        List<GridColumn> all = columns.get();
        int at = focus.get().row() * all.size() + all.indexOf(focus.get().column()) + by;
        if (all.isEmpty() || at < 0 || at >= rows.size() * all.size()) {
            return false;
        }
        focus(at / all.size(), all.get(at % all.size()));
        return true;
    }

    /** Goes to the next subject whose given name begins so, from the focused one on, round the end. */
    public boolean jump(String folded) {
        int from = focus.get().row() + (folded.length() == 1 ? 1 : 0);
        for (int i = 0; i < rows.size(); i++) {
            int at = (from + i) % rows.size();
            if (rows.get(at).isFoundBy(folded)) {
                focus(at, focus.get().column());
                return true;
            }
        }
        return false;
    }
}

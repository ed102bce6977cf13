package vn.xeploai.ui.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumn;

/**
 * Which columns of the sheet stay where there is not room for all: whom it is about, the column with the keyboard, what is decided and
 * the flags before the proposals, the later in the order of the meetings before the earlier.
 */
final class ColumnRoom {
    private static final List<GridColumn> PROPOSALS = List.of(
            GridColumn.SCORE, GridColumn.CELL, GridColumn.CELL_COMMITTEE, GridColumn.SELF, GridColumn.GOVERNMENT,
            GridColumn.MASS_ORGANIZATION);

    private ColumnRoom() {}

    /** Those that stay in that many pixels; a column is as narrow as it may be. */
    static List<TableColumn<GridRow, ?>> staying(List<? extends TableColumn<GridRow, ?>> columns, GridColumn focused, double room) {
        List<TableColumn<GridRow, ?>> byNeed = new ArrayList<>(columns);
        byNeed.sort(Comparator.comparingInt(each -> need(each, focused)));
        List<TableColumn<GridRow, ?>> staying = new ArrayList<>();
        double taken = 0;
        for (TableColumn<GridRow, ?> each : byNeed) {
            taken += each.getMinWidth();
            if (staying.size() < 2 || taken <= room) {
                staying.add(each);
            } else {
                break;
            }
        }
        return staying;
    }

    private static int need(TableColumn<GridRow, ?> column, GridColumn focused) {
        if (!(column.getUserData() instanceof GridColumn which)) {
            return switch (column.getId()) {
                case "sheet-number" -> Integer.MAX_VALUE;
                case "sheet-flags" -> 3;
                default -> 0;
            };
        }
        return which == focused ? 1 : which == GridColumn.DECISION ? 2 : 4 + PROPOSALS.indexOf(which);
    }
}

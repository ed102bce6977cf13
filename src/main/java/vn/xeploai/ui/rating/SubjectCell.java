package vn.xeploai.ui.rating;

import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.rating.Entry;

/** Who it is; the tip tells card and position. */
final class SubjectCell extends TableCell<GridRow, GridRow> {
    SubjectCell() {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("subject-cell");
        // The given name stands last: it must stay in sight.
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(@Nullable GridRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : row.entry().name());
        setTooltip(empty || row == null ? null : new Tooltip(tip(row.entry())));
    }

    private static String tip(Entry entry) {
        StringBuilder tip = new StringBuilder(entry.name());
        for (String more : new String[] {entry.position(), entry.code(), entry.card()}) {
            if (more != null && !more.isBlank()) {
                tip.append(" · ").append(more);
            }
        }
        return tip.toString();
    }
}

package vn.xeploai.ui.members;

import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** What every key does in Đảng viên. */
final class MembersKeys {
    private final KeepingViewModel model;
    private final ListPages pages;
    private final MembersDesk desk;
    private final MembersTable table;
    private final GuestsPane guests;

    MembersKeys(KeepingViewModel model, ListPages pages, MembersDesk desk, MembersTable table, GuestsPane guests) {
        this.model = model;
        this.pages = pages;
        this.desk = desk;
        this.table = table;
        this.guests = guests;
    }

    void pressed(KeyEvent key) {
        if (key.isAltDown() && turn(key.getCode())) {
            key.consume();
            return;
        }
        if (pages.page().get() == ListPages.Page.GUESTS) {
            if (guests.pressed(key)) {
                key.consume();
            }
            return;
        }
        Runnable action = key.isShortcutDown() ? shortcut(key) : plain(key.getCode());
        if (action != null) {
            key.consume();
            action.run();
        }
    }

    private boolean turn(KeyCode code) {
        ListPages.Page page = switch (code) {
            case L -> ListPages.Page.LIST;
            case T -> ListPages.Page.STATISTICS;
            case U -> ListPages.Page.BADGES;
            case G -> ListPages.Page.GUESTS;
            default -> null;
        };
        if (page != null) {
            pages.page().set(page);
        }
        return page != null;
    }

    private @Nullable Runnable shortcut(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        boolean record = model.side().get() == KeepingViewModel.Side.RECORD;
        // While something is typed and not saved, undoing means the typing, which the text field does itself.
        boolean ownUndo = typing && record && (model.edit().isDirty() || model.records().isDirty());
        return switch (key.getCode()) {
            case S -> save();
            case N -> model::begin;
            case B -> () -> model.openMany(table.chosen());
            case Z -> ownUndo ? null : model::undo;
            case Y -> ownUndo ? null : model::redo;
            case UP -> record ? () -> step(-1) : null;
            case DOWN -> record ? () -> step(1) : null;
            default -> null;
        };
    }

    private Runnable save() {
        return model.side().get() == KeepingViewModel.Side.MANY ? model.bulk()::save
                : model.records().draft().get() != null ? model.records()::save : model.edit()::save;
    }

    private @Nullable Runnable plain(KeyCode code) {
        if (!table.isFocused()) {
            return null;
        }
        return switch (code) {
            case ENTER -> this::openChosen;
            case DELETE -> () -> model.toBin(desk, table.chosen());
            default -> null;
        };
    }

    private void step(int rows) {
        UUID next = table.beside(rows);
        if (next != null) {
            model.open(next);
            if (!model.edit().isDirty()) {
                table.choose(next);
            }
        }
    }

    /** Opens the first of the chosen. */
    void openChosen() {
        List<UUID> chosen = table.chosen();
        if (!chosen.isEmpty()) {
            model.open(chosen.getFirst());
        }
    }

    /** Opens the first of those found. */
    void openFirst() {
        UUID first = model.list().first();
        if (first != null) {
            table.choose(first);
            model.open(first);
        }
    }
}

package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;


/** What every key does in Tổ chức. */
final class UnitKeys {
    private final OrganizationsViewModel model;
    private final UnitsTable table;
    private final UnitTools tools;

    UnitKeys(OrganizationsViewModel model, UnitsTable table, UnitTools tools) {
        this.model = model;
        this.table = table;
        this.tools = tools;
    }

    void pressed(KeyEvent key) {
        boolean typing = table.getScene().getFocusOwner() instanceof TextInputControl;
        Runnable action = key.isAltDown() ? null
                : key.isShortcutDown() ? shortcut(key.getCode(), typing) : plain(key.getCode(), typing);
        if (action != null) {
            key.consume();
            action.run();
        }
    }

    private @Nullable Runnable shortcut(KeyCode code, boolean typing) {
        // While something is typed and not saved, undoing means the typing, which the text field does itself.
        boolean ownUndo = typing && model.act().isDirty();
        return switch (code) {
            case S -> model.act()::save;
            case N -> this::begin;
            case X -> typing ? null : () -> one(model::cut);
            case V -> typing ? null : () -> one(model::paste);
            case Z -> ownUndo ? null : model::undo;
            case Y -> ownUndo ? null : model::redo;
            default -> null;
        };
    }

    private @Nullable Runnable plain(KeyCode code, boolean typing) {
        if (typing || !table.isFocused()) {
            return code == KeyCode.DOWN && tools.isSearching() ? table::takeFocus : null;
        }
        return switch (code) {
            case ENTER -> this::open;
            case INSERT -> this::begin;
            case F2 -> this::rename;
            case DELETE -> () -> one(each -> model.prepare(Doing.CLOSE, each));
            case F6 -> () -> model.merge(table.chosen());
            case F7 -> () -> one(each -> model.prepare(Doing.SPLIT, each));
            case F8 -> () -> one(each -> model.prepare(Doing.REOPEN, each));
            default -> null;
        };
    }

    /** A new organization below the chosen one. */
    void begin() {
        List<String> chosen = table.chosen();
        model.begin(chosen.isEmpty() ? null : chosen.getFirst());
    }

    void rename() {
        one(code -> model.prepare(Doing.CHANGE, code));
    }

    void open() {
        one(model::open);
    }

    private void one(Consumer<String> action) {
        List<String> chosen = table.chosen();
        if (!chosen.isEmpty()) {
            action.accept(chosen.getFirst());
        }
    }
}

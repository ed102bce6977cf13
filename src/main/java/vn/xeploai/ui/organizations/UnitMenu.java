package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import vn.xeploai.text.Texts;

/** What can be done with the chosen organizations. */
final class UnitMenu extends ContextMenu {
    private final UnitsTable table;
    private final Texts texts;

    UnitMenu(OrganizationsViewModel model, UnitsTable table, Texts texts, Runnable rename) {
        this.table = table;
        this.texts = texts;
        setId("organization-menu");
        getItems().addAll(
                item("open", "Enter", () -> one(model::open)),
                item("add", "Ins", () -> one(model::begin)),
                item("rename", "F2", rename),
                new SeparatorMenuItem(),
                item("cut", "Ctrl+X", () -> one(model::cut)),
                item("paste", "Ctrl+V", () -> one(model::paste)),
                new SeparatorMenuItem(),
                item("merge", "F6", () -> model.merge(table.chosen())),
                item("split", "F7", () -> one(code -> model.prepare(Doing.SPLIT, code))),
                item("close", "Del", () -> one(code -> model.prepare(Doing.CLOSE, code))),
                item("reopen", "F8", () -> one(code -> model.prepare(Doing.REOPEN, code))));
    }

    private MenuItem item(String key, String shortcut, Runnable action) {
        MenuItem item = new MenuItem(texts.get("ui.organizations.menu." + key) + "    " + shortcut);
        item.setId("organization-menu-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void one(Consumer<String> action) {
        List<String> chosen = table.chosen();
        if (!chosen.isEmpty()) {
            action.accept(chosen.getFirst());
        }
    }
}

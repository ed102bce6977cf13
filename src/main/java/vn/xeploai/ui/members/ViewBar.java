package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.settings.MemberViews;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.Plate;

/** Which columns, which view, and the list into a workbook. */
final class ViewBar extends HBox {
    private static final double VIEW_WIDTH = 190;

    private final ColumnsViewModel model;
    private final Texts texts;
    private final BiConsumer<Notice.Kind, String> say;
    private final ComboBox<String> view = new ComboBox<>();
    private final MenuButton columns;
    private boolean filling;

    ViewBar(ColumnsViewModel model, Texts texts, Runnable export, BiConsumer<Notice.Kind, String> say) {
        this.model = model;
        this.texts = texts;
        this.say = say;
        setId("members-view-bar");
        getStyleClass().add("view-bar");
        view.setId("members-view");
        view.setEditable(true);
        view.setPrefWidth(VIEW_WIDTH);
        view.setPromptText(texts.get("ui.members.view.prompt"));
        view.setAccessibleText(texts.get("ui.members.view"));
        view.getEditor().setAccessibleText(texts.get("ui.members.view"));
        view.setOnAction(_ -> chosen());
        // The view that is open can be chosen again: it puts back what was changed since.
        view.setOnShowing(_ -> quietly(() -> {
            String name = view.getEditor().getText();
            view.setValue(null);
            view.getEditor().setText(name);
        }));
        columns = new MenuButton(texts.get("ui.members.columns"));
        columns.setId("members-columns");
        columns.setGraphic(Icons.icon(Feather.COLUMNS, "small-icon"));
        getChildren().addAll(
                columns, view,
                Icons.button("members-view-save", Feather.SAVE, texts.get("ui.members.view.save"), this::keep),
                Icons.button("members-view-remove", Feather.MINUS_CIRCLE, texts.get("ui.members.view.remove"), this::remove),
                Plate.secondary("members-export", texts.get("ui.members.export"), export));
    }

    void shown(Bag bag) {
        bag.watch(model.columns(), this::list);
        bag.watch(model.views(), views -> {
            String typed = view.getEditor().getText();
            quietly(() -> view.getItems().setAll(views.stream().map(MemberViews.View::name).toList()));
            view.getEditor().setText(typed);
        });
    }

    private void list(List<MemberViews.Column> all) {
        columns.getItems().setAll(all.stream().map(this::item).toList());
    }

    private CheckMenuItem item(MemberViews.Column column) {
        CheckMenuItem item = new CheckMenuItem(texts.get(ListColumn.find(column.key()).orElseThrow().textKey()));
        item.setId("members-column-" + column.key());
        item.setSelected(column.shown());
        item.selectedProperty().subscribe((_, shown) -> model.show(column.key(), shown));
        return item;
    }

    /** A known name opens its view, a new one keeps the view that is on the screen. */
    private void chosen() {
        String name = view.getValue();
        if (filling || name == null || name.isBlank()) {
            return;
        }
        Optional<MemberViews.View> known = known(name);
        if (known.isPresent()) {
            if (!model.open(known.get())) {
                say.accept(Notice.Kind.WARNING, texts.get("ui.members.view.lost-unit"));
            }
        } else {
            keep();
        }
    }

    private void keep() {
        String name = view.getEditor().getText();
        if (model.keep(name)) {
            say.accept(Notice.Kind.INFO, texts.get("ui.members.view.saved", Map.of("name", name.strip())));
        } else {
            view.requestFocus();
        }
    }

    private void remove() {
        String name = view.getEditor().getText();
        if (model.forget(name)) {
            quietly(() -> view.setValue(null));
            view.getEditor().clear();
            say.accept(Notice.Kind.INFO, texts.get("ui.members.view.removed", Map.of("name", name.strip())));
        }
    }

    private void quietly(Runnable change) {
        filling = true;
        change.run();
        filling = false;
    }

    private Optional<MemberViews.View> known(String name) {
        return model.views().get().stream().filter(each -> each.name().equals(name.strip())).findFirst();
    }
}

package vn.xeploai.ui.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** The tree of units on the left, with its search. */
final class UnitTreePane extends VBox {
    private final SummaryViewModel model;
    private final TextField search = new TextField();
    private final TreeView<UnitNode> tree = new TreeView<>();
    private final Set<String> closed = new HashSet<>();
    private final Set<String> opened = new HashSet<>();
    private boolean building;
    /** Whether the search was asked for before it was in the window. */
    private boolean searchAsked;

    UnitTreePane(SummaryViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("unit-pane");
        search.setId("unit-search");
        search.setPromptText(texts.get("ui.unit.search"));
        search.setAccessibleText(texts.get("ui.unit.search"));
        StackPane field = new StackPane(search, Icons.icon(Feather.SEARCH, "search-icon"));
        StackPane.setAlignment(field.getChildren().get(1), Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        Label units = Labels.shortened(texts.get("ui.unit.column"), "column-words");
        HBox.setHgrow(units, Priority.ALWAYS);
        units.setMaxWidth(Double.MAX_VALUE);
        Label percent = Labels.plain(texts.get("ui.unit.percent"), "column-words");
        HBox head = new HBox(units, percent);
        head.getStyleClass().add("unit-head");
        tree.setId("unit-tree");
        tree.setAccessibleText(texts.get("ui.unit.column"));
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new UnitCell());
        Label none = Labels.wrapping(texts.get("ui.unit.none-found"), "muted", "unit-none");
        none.visibleProperty().bind(tree.expandedItemCountProperty().isEqualTo(0));
        StackPane body = new StackPane(tree, none);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(field, head, body);
        tree.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                FxThread.later(this::takeFocus);
            }
        });
        search.setOnAction(_ -> goToFound());
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (!building && item != null) {
                model.chooseUnit(item.getValue().code());
            }
        });
    }

    void shown(Bag bag) {
        search.textProperty().bindBidirectional(model.search());
        bag.add(() -> search.textProperty().unbindBidirectional(model.search()));
        bag.add(() -> searchAsked = false);
        bag.watch(model.forest(), this::show);
        bag.watch(model.picture(), picture -> {
            if (picture != null) {
                select(picture.unitCode());
            }
        });
    }

    /** Puts the keyboard into the search, at once or as soon as it is in the window. */
    void search() {
        search.selectAll();
        if (search.getScene() == null) {
            searchAsked = true;
        } else {
            search.requestFocus();
        }
    }

    /** The tree has the keyboard when it comes into the window, unless the search was asked for. */
    private void takeFocus() {
        Scene scene = getScene();
        if (scene == null) {
            return;
        }
        if (searchAsked) {
            search.requestFocus();
        } else if (!search.equals(scene.getFocusOwner())) {
            tree.requestFocus();
        }
        searchAsked = false;
    }

    private void goToFound() {
        model.goToFound();
        select(model.unit());
        tree.requestFocus();
    }

    private void show(List<UnitNode> forest) {
        building = true;
        boolean searching = !model.search().get().isBlank();
        TreeItem<UnitNode> root = new TreeItem<>();
        forest.forEach(node -> root.getChildren().add(item(node, true, searching)));
        root.setExpanded(true);
        tree.setRoot(root);
        building = false;
        select(model.unit());
    }

    /** Two levels are open at first; what the user opened or closed stays so. */
    private TreeItem<UnitNode> item(UnitNode node, boolean top, boolean searching) {
        TreeItem<UnitNode> item = new TreeItem<>(node);
        node.children().forEach(child -> item.getChildren().add(item(child, false, searching)));
        item.setExpanded(searching || opened.contains(node.code()) || (top && !closed.contains(node.code())));
        item.expandedProperty().addListener((_, _, now) -> {
            (now ? opened : closed).add(node.code());
            (now ? closed : opened).remove(node.code());
        });
        return item;
    }

    private void select(String code) {
        TreeItem<UnitNode> item = find(tree.getRoot(), code);
        TreeItem<UnitNode> selected = tree.getSelectionModel().getSelectedItem();
        if (item == null || item.equals(selected)) {
            return;
        }
        building = true;
        for (TreeItem<UnitNode> above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        tree.getSelectionModel().select(item);
        int row = tree.getRow(item);
        tree.getFocusModel().focus(row);
        tree.scrollTo(Math.max(0, row - 4));
        building = false;
    }

    private static @Nullable TreeItem<UnitNode> find(TreeItem<UnitNode> at, String code) {
        if (at.getValue() != null && at.getValue().code().equals(code)) {
            return at;
        }
        for (TreeItem<UnitNode> child : at.getChildren()) {
            TreeItem<UnitNode> found = find(child, code);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

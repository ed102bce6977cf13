package vn.xeploai.ui.organizations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.UnitLine;

/** The tree itself. Rows can be dragged onto the superior they are to stand below. */
final class UnitsTable extends TreeTableView<UnitLine> {
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final double ROW = 32;
    /** So many rows are shown open at first. */
    private static final int OPEN_AT_FIRST = 200;

    private final OrganizationsViewModel model;
    private final Texts texts;
    private final Label placeholder = Labels.wrapping("", "muted");
    private final Map<String, TreeItem<UnitLine>> items = new HashMap<>();
    private final List<TreeTableColumn<UnitLine, UnitLine>> wide = new ArrayList<>();
    private @Nullable String dragged;
    private boolean filling;

    UnitsTable(OrganizationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("organizations-table");
        setAccessibleText(texts.get("ui.organizations.table"));
        getStyleClass().addAll("dense", "figures-table", "units-table");
        setFixedCellSize(ROW);
        setShowRoot(false);
        setPlaceholder(placeholder);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TreeTableColumn<UnitLine, UnitLine> name = column("name", 360, this::name);
        TreeTableColumn<UnitLine, UnitLine> level = column("level", 220, line -> texts.of(line.unit().level()));
        TreeTableColumn<UnitLine, UnitLine> type = column("type", 150, line -> Objects.requireNonNullElse(line.unit().type(), ""));
        TreeTableColumn<UnitLine, UnitLine> members = column("members", 96, line -> Numbers.count(line.members()));
        TreeTableColumn<UnitLine, UnitLine> since = column("since", 100, line -> written(line.unit().existence().since()));
        TreeTableColumn<UnitLine, UnitLine> until = column("until", 100, line -> written(line.unit().existence().until()));
        members.getStyleClass().add("align-right");
        // All the room that is left is the name's, whatever was shown before.
        List.of(level, type, members, since, until).forEach(each -> each.setMaxWidth(each.getPrefWidth()));
        getColumns().setAll(List.of(name, level, type, members, since, until));
        setTreeColumn(name);
        wide.addAll(List.of(type, since, until));
        setRowFactory(_ -> new Line());
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!filling && item != null && getSelectionModel().getSelectedIndices().size() == 1) {
                model.look(item.getValue().unit().code());
            }
        });
        setOnMouseReleased(_ -> dragged = null);
    }

    void shown(Bag bag) {
        bag.watch(model.tree().lines(), this::show);
    }

    /** Codes of the chosen rows, from the top. */
    List<String> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(item -> item.getValue().unit().code())
                .toList();
    }

    /** Chooses that organization, if it is listed. */
    void choose(String code) {
        TreeItem<UnitLine> item = items.get(code);
        if (item != null) {
            for (TreeItem<UnitLine> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            int row = getRow(item);
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 6));
        }
    }

    /** Puts the keyboard onto the tree. */
    void takeFocus() {
        requestFocus();
        if (getSelectionModel().isEmpty() && getExpandedItemCount() > 0) {
            getSelectionModel().select(0);
        }
    }

    /** Beside a panel there is room for what tells organizations apart, not for everything. */
    void narrow(boolean beside) {
        wide.forEach(column -> column.setVisible(!beside));
    }

    private void show(List<UnitLine> lines) {
        filling = true;
        List<String> before = chosen();
        Set<String> folded = new HashSet<>();
        items.forEach((code, item) -> {
            if (!item.isExpanded() && !item.isLeaf()) {
                folded.add(code);
            }
        });
        boolean first = items.isEmpty();
        boolean searching = !model.tree().words().get().isBlank();
        items.clear();
        TreeItem<UnitLine> root = new TreeItem<>();
        Map<TreeItem<UnitLine>, List<TreeItem<UnitLine>>> children = new HashMap<>();
        for (UnitLine line : lines) {
            TreeItem<UnitLine> item = new TreeItem<>(line);
            items.put(line.unit().code(), item);
            String superior = line.unit().superiorCode();
            TreeItem<UnitLine> above = superior == null ? root : items.getOrDefault(superior, root);
            children.computeIfAbsent(above, _ -> new ArrayList<>()).add(item);
            boolean top = above.equals(root);
            item.setExpanded(searching || (first ? top || lines.size() <= OPEN_AT_FIRST : !folded.contains(line.unit().code())));
        }
        children.forEach((item, below) -> item.getChildren().setAll(below));
        root.setExpanded(true);
        setRoot(root);
        placeholder.setText(texts.get("ui.organizations.none-found"));
        getSelectionModel().clearSelection();
        String wanted = model.takeWanted();
        if (wanted != null) {
            choose(wanted);
        } else if (before.size() == 1) {
            choose(before.getFirst());
        }
        if (getSelectionModel().isEmpty() && getExpandedItemCount() > 0) {
            getSelectionModel().select(0);
        }
        filling = false;
    }

    private String name(UnitLine line) {
        String into = line.became();
        return into == null || line.isThere()
                ? line.unit().name()
                : texts.get("ui.organizations.became", Map.of("name", line.unit().name(), "into", into));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : TypedDay.written(day);
    }

    private TreeTableColumn<UnitLine, UnitLine> column(String key, double width, Function<UnitLine, String> words) {
        TreeTableColumn<UnitLine, UnitLine> column = new TreeTableColumn<>(texts.get("ui.organizations.column." + key));
        column.setId("organizations-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(_ -> new Words(words));
        return column;
    }

    /** One organization; quieter when it is not there that day. */
    private final class Line extends TreeTableRow<UnitLine> {
        Line() {
            // What was pressed is dragged, wherever the pointer is by the time that counts as dragging.
            addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> dragged =
                    getItem() != null && pressed.getButton() == MouseButton.PRIMARY ? getItem().unit().code() : null);
            setOnDragDetected(detected -> {
                if (dragged != null) {
                    startFullDrag();
                    detected.consume();
                }
            });
            setOnMouseDragEntered(_ -> pseudoClassStateChanged(DROP, accepts()));
            setOnMouseDragExited(_ -> pseudoClassStateChanged(DROP, false));
            setOnMouseDragReleased(this::dropped);
        }

        private boolean accepts() {
            return dragged != null && getItem() != null && model.canMove(dragged, getItem().unit().code());
        }

        private void dropped(MouseDragEvent released) {
            String code = dragged;
            dragged = null;
            pseudoClassStateChanged(DROP, false);
            if (code != null && getItem() != null && !code.equals(getItem().unit().code())) {
                model.move(code, getItem().unit().code());
                released.consume();
            }
        }

        @Override
        protected void updateItem(@Nullable UnitLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(GONE, line != null && !line.isThere());
            pseudoClassStateChanged(DROP, false);
        }
    }

    /** Words, shortened with a tooltip where there is no room. */
    private static final class Words extends TreeTableCell<UnitLine, UnitLine> {
        private final Function<UnitLine, String> words;

        Words(Function<UnitLine, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable UnitLine line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? null : words.apply(line);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }
}

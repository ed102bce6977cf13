package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;

/** The place Đảng viên: search, filters, list; one record, many, or the bin at the side. */
public final class MembersPlace implements Place {
    private static final double SIDE_SHARE = 0.34;
    private static final double SIDE_LEAST = 400;
    private static final double SIDE_MOST = 560;

    private final KeepingViewModel model;
    private final MembersDesk desk;
    private final Texts texts;
    private final Runnable bringIn;
    private final Runnable moved;
    private final Bag bag = new Bag();
    private final BorderPane node = new BorderPane();
    private final Label count = Labels.plain("", "muted");
    private final VBox messages = new VBox();
    private final FilterBar filters;
    private final MembersTable table;
    private final EditPanel editPanel;
    private final BulkPanel bulkPanel;
    private final BinPanel binPanel;
    private final StackPane body = new StackPane();

    /**
     * Shows what the view-model holds.
     *
     * @param bringIn asks for a workbook
     * @param moved told when the line of keys is another one
     */
    public MembersPlace(KeepingViewModel model, MembersDesk desk, Texts texts, Runnable bringIn, Runnable moved) {
        this.model = model;
        this.desk = desk;
        this.texts = texts;
        this.bringIn = bringIn;
        this.moved = moved;
        table = new MembersTable(model.list(), texts);
        filters = new FilterBar(model.list(), texts, table::takeFocus, this::openFirst);
        editPanel = new EditPanel(model.edit(), model.steps(), model.list(), texts);
        bulkPanel = new BulkPanel(model.bulk(), model.steps(), model.list(), texts);
        binPanel = new BinPanel(model.bin(), texts);
        messages.getStyleClass().add("messages");
        count.setId("members-count");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(head(), filters, messages, body);
        content.getStyleClass().add("place");
        node.setId("members");
        node.setCenter(content);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public String keyLine() {
        return texts.get(model.side().get() == KeepingViewModel.Side.RECORD ? "ui.keys.members.open" : "ui.keys.members");
    }

    @Override
    public void shown() {
        filters.shown(bag);
        table.shown(bag);
        editPanel.shown(bag);
        bulkPanel.shown(bag);
        binPanel.shown(bag);
        bag.watch(model.side(), this::side);
        bag.watch(model.list().rows(), _ -> listed());
        bag.watch(model.list().failure(), _ -> listed());
        bag.watch(model.steps().notice(), this::say);
        bag.watch(table.getSelectionModel().getSelectedItems(), _ -> counted());
        bag.watch(node.widthProperty(), width -> {
            double side = Math.clamp(width.doubleValue() * SIDE_SHARE, SIDE_LEAST, SIDE_MOST);
            List.<Region>of(editPanel, bulkPanel, binPanel).forEach(panel -> panel.setPrefWidth(side));
        });
        model.refresh();
        filters.takeFocus();
    }

    @Override
    public void hidden() {
        bag.close();
    }

    @Override
    public boolean search() {
        filters.takeFocus();
        return true;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** Anything may have been saved here. */
    @Override
    public boolean changedRecords() {
        return true;
    }

    @Override
    public boolean escape() {
        boolean wasOpen = model.side().get() != KeepingViewModel.Side.NONE;
        model.escape();
        if (wasOpen && model.side().get() == KeepingViewModel.Side.NONE) {
            table.takeFocus();
        }
        return true;
    }

    @Override
    public boolean holdsUnsaved() {
        return model.edit().isDirty() || model.steps().working().get();
    }

    private HBox head() {
        Label title = Labels.plain(texts.get("ui.rail.members"), "place-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Plate.secondary("members-add", texts.get("ui.members.add"), model::begin);
        add.setGraphic(Icons.icon(Feather.USER_PLUS, "small-icon"));
        Button many = Plate.secondary("members-bulk", texts.get("ui.members.bulk"), () -> model.openMany(table.chosen()));
        many.setGraphic(Icons.icon(Feather.EDIT, "small-icon"));
        Button undo = Icons.button("members-undo", Feather.CORNER_UP_LEFT, texts.get("ui.members.undo"), model::undo);
        Button bin = Icons.button("members-bin", Feather.TRASH_2, texts.get("ui.members.bin"), model::openBin);
        HBox head = new HBox(title, count, gap, add, many, undo, bin);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("members-head");
        return head;
    }

    private void pressed(KeyEvent key) {
        boolean typing = node.getScene().getFocusOwner() instanceof TextInputControl;
        Runnable action = key.isShortcutDown() ? shortcut(key.getCode(), typing) : plain(key.getCode());
        if (action != null) {
            key.consume();
            action.run();
        }
    }

    private @Nullable Runnable shortcut(KeyCode code, boolean typing) {
        boolean record = model.side().get() == KeepingViewModel.Side.RECORD;
        // While something is typed and not saved, undoing means the typing, which the text field does itself.
        boolean ownUndo = typing && record && model.edit().isDirty();
        return switch (code) {
            case S -> model.side().get() == KeepingViewModel.Side.MANY ? model.bulk()::save : model.edit()::save;
            case N -> model::begin;
            case B -> () -> model.openMany(table.chosen());
            case Z -> ownUndo ? null : model::undo;
            case Y -> ownUndo ? null : model::redo;
            case UP -> record ? () -> step(-1) : null;
            case DOWN -> record ? () -> step(1) : null;
            default -> null;
        };
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

    private void openChosen() {
        List<UUID> chosen = table.chosen();
        if (!chosen.isEmpty()) {
            model.open(chosen.getFirst());
        }
    }

    private void openFirst() {
        UUID first = model.list().first();
        if (first != null) {
            table.choose(first);
            model.open(first);
        }
    }

    private void side(KeepingViewModel.Side side) {
        node.setRight(switch (side) {
            case NONE -> null;
            case RECORD -> editPanel;
            case MANY -> bulkPanel;
            case BIN -> binPanel;
        });
        table.narrow(side != KeepingViewModel.Side.NONE);
        switch (side) {
            case NONE -> {}
            case RECORD -> editPanel.takeFocus();
            case MANY -> bulkPanel.takeFocus();
            case BIN -> binPanel.takeFocus();
        }
        moved.run();
    }

    private void listed() {
        UUID kept = model.takeKept();
        if (kept != null) {
            table.choose(kept);
        }
        counted();
        Node filling = filling();
        if (!body.getChildren().contains(filling)) {
            body.getChildren().setAll(filling);
        }
        filters.setDisable(model.list().isEmptyDesk());
    }

    private Node filling() {
        Failure failure = model.list().failure().get();
        if (failure != null) {
            String sentence = switch (failure) {
                case Failure.Known known -> texts.of(known.problem());
                case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
                case Failure.GivenUp _ -> "";
            };
            return new Plate("members-failed", Feather.ALERT_TRIANGLE, texts.get("ui.members.failed"), sentence, List.of(
                    Plate.secondary("members-again", texts.get("ui.again"), model::refresh)));
        }
        if (model.list().isEmptyDesk() && model.side().get() == KeepingViewModel.Side.NONE) {
            return new Plate("members-empty", Feather.USERS, texts.get("ui.members.empty.title"),
                    texts.get("ui.members.empty.text"), List.of(
                            Plate.primary("members-bring-in", texts.get("ui.empty.bring-in"), bringIn),
                            Plate.secondary("members-first", texts.get("ui.members.add"), model::begin)));
        }
        return table;
    }

    private void counted() {
        SelectionModel<MemberRow> selection = table.getSelectionModel();
        int chosen = selection.isEmpty() ? 0 : table.getSelectionModel().getSelectedIndices().size();
        String line = model.list().countLine();
        count.setText(chosen > 1
                ? line + " · " + texts.get("ui.members.selected", Map.of("count", Numbers.count(chosen)))
                : line);
    }

    private void say(@Nullable Notice notice) {
        messages.getChildren().clear();
        messages.setManaged(notice != null);
        if (notice != null) {
            boolean done = notice.kind() == Notice.Kind.DONE && model.steps().canUndo();
            messages.getChildren().add(new NoticeBar("members-notice", done
                    ? new Notice(notice.kind(), notice.text(), new Notice.Action(texts.get("ui.members.undo"), model::undo))
                    : notice));
        }
    }
}

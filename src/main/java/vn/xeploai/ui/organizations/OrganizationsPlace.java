package vn.xeploai.ui.organizations;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.organizations.ActViewModel.Subject;
import vn.xeploai.work.keeping.TypedDay;

/** The place Tổ chức: the tree of a day; one organization and the acts on it at the side. */
public final class OrganizationsPlace implements Place {
    private static final double SIDE_SHARE = 0.36;
    private static final double SIDE_LEAST = 420;
    private static final double SIDE_MOST = 600;

    private final OrganizationsViewModel model;
    private final Texts texts;
    private final Runnable bringIn;
    private final Runnable moved;
    private final Bag bag = new Bag();
    private final BorderPane node = new BorderPane();
    private final Label count = Labels.shortened("", "muted");
    private final VBox messages = new VBox();
    private final UnitsTable table;
    private final ActPanel panel;
    private final UnitTools tools;
    private final UnitKeys keys;
    private final StackPane body = new StackPane();

    /**
     * Shows what the view-model holds.
     *
     * @param bringIn asks for a workbook
     * @param moved told when the line of keys is another one
     */
    public OrganizationsPlace(OrganizationsViewModel model, Texts texts, Runnable bringIn, Runnable moved) {
        this.model = model;
        this.texts = texts;
        this.bringIn = bringIn;
        this.moved = moved;
        table = new UnitsTable(model, texts);
        tools = new UnitTools(model.tree(), texts, table::takeFocus);
        keys = new UnitKeys(model, table, tools);
        table.setContextMenu(new UnitMenu(model, table, texts, keys::rename));
        panel = new ActPanel(model.act(), model.steps(), model.tree(), texts, this::escape);
        messages.getStyleClass().add("messages");
        count.setId("organizations-count");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(head(), tools, messages, body);
        content.getStyleClass().add("place");
        content.setMinWidth(0);
        node.setId("organizations");
        node.setCenter(content);
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                keys.open();
            }
        });
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public String keyLine() {
        Subject open = model.act().subject().get();
        return texts.get(open == null ? "ui.keys.organizations"
                : open.doing() == Doing.SPLIT ? "ui.keys.organizations.split" : "ui.keys.organizations.open");
    }

    @Override
    public void shown() {
        TreeViewModel tree = model.tree();
        tools.shown(bag);
        table.shown(bag);
        panel.shown(bag);
        bag.watch(tree.lines(), _ -> listed());
        bag.watch(tree.failure(), _ -> listed());
        bag.watch(tree.day(), _ -> say(model.steps().notice().get()));
        bag.watch(model.act().subject(), this::side);
        bag.watch(model.steps().notice(), this::say);
        bag.watch(node.widthProperty(), width ->
                panel.setPrefWidth(Math.clamp(width.doubleValue() * SIDE_SHARE, SIDE_LEAST, SIDE_MOST)));
        model.refresh();
        table.takeFocus();
    }

    @Override
    public void hidden() {
        bag.close();
    }

    @Override
    public boolean search() {
        tools.search();
        return true;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** Anything may have been done here. */
    @Override
    public boolean changedRecords() {
        return true;
    }

    @Override
    public boolean escape() {
        boolean wasOpen = model.act().subject().get() != null;
        model.escape();
        if (wasOpen && model.act().subject().get() == null) {
            table.takeFocus();
        }
        return true;
    }

    private HBox head() {
        Label title = Labels.plain(texts.get("ui.rail.organizations"), "place-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Plate.secondary("organizations-add", texts.get("ui.organizations.add"), keys::begin);
        add.setGraphic(Icons.icon(Feather.PLUS, "small-icon"));
        Button undo = Icons.button(
                "organizations-undo", Feather.CORNER_UP_LEFT, texts.get("ui.organizations.undo"), model::undo);
        Button redo = Icons.button(
                "organizations-redo", Feather.CORNER_UP_RIGHT, texts.get("ui.organizations.redo"), model::redo);
        HBox head = new HBox(title, count, gap, add, undo, redo);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("members-head");
        return head;
    }

    private void side(@Nullable Subject open) {
        boolean was = node.getRight() != null;
        boolean inTable = table.isFocused() && was;
        node.setRight(open == null ? null : panel);
        table.narrow(open != null);
        if (open != null && !inTable) {
            panel.takeFocus();
        }
        if (open != null && open.doing() != Doing.CHANGE) {
            panel.takeFocus();
        }
        moved.run();
    }

    private void listed() {
        count.setText(model.tree().state());
        Node filling = filling();
        if (!body.getChildren().contains(filling)) {
            body.getChildren().setAll(filling);
        }
        tools.setDisable(model.tree().isEmptyDesk());
    }

    private Node filling() {
        Failure failure = model.tree().failure().get();
        if (failure != null) {
            String sentence = switch (failure) {
                case Failure.Known known -> texts.of(known.problem());
                case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
                case Failure.GivenUp _ -> "";
            };
            return new Plate("organizations-failed", Feather.ALERT_TRIANGLE, texts.get("ui.organizations.failed"), sentence,
                    List.of(Plate.secondary("organizations-again", texts.get("ui.again"), model::refresh)));
        }
        if (model.tree().isEmptyDesk()) {
            return new Plate("organizations-empty", Feather.GIT_MERGE, texts.get("ui.organizations.empty.title"),
                    texts.get("ui.organizations.empty.text"), List.of(
                            Plate.primary("organizations-bring-in", texts.get("ui.empty.bring-in"), bringIn),
                            Plate.secondary("organizations-first", texts.get("ui.organizations.add"), keys::begin)));
        }
        return table;
    }

    private void say(@Nullable Notice notice) {
        messages.getChildren().clear();
        if (!model.tree().isToday()) {
            messages.getChildren().add(new NoticeBar("organizations-past", new Notice(
                    Notice.Kind.INFO,
                    texts.get("ui.organizations.past-bar", Map.of("day", TypedDay.written(model.tree().day().get()))),
                    new Notice.Action(texts.get("ui.organizations.to-today"), () -> model.tree().dayWords().set("")))));
        }
        if (notice != null) {
            boolean done = notice.kind() == Notice.Kind.DONE && model.steps().canUndo();
            messages.getChildren().add(new NoticeBar("organizations-notice", done
                    ? new Notice(notice.kind(), notice.text(),
                            new Notice.Action(texts.get("ui.organizations.undo"), model::undo))
                    : notice));
        }
        messages.setManaged(!messages.getChildren().isEmpty());
    }
}

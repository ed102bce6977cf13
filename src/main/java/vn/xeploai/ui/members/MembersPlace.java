package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;

/** The place Đảng viên: search, filters, list; one record, many, or the bin at the side. */
public final class MembersPlace implements Place {
    private static final double SIDE_SHARE = 0.34;
    private static final double SIDE_LEAST = 400;
    private static final double SIDE_MOST = 560;

    private final KeepingViewModel model;
    private final ListPages pages;
    private final MembersDesk desk;
    private final Texts texts;
    private final Runnable bringIn;
    private final Runnable moved;
    private final Bag bag = new Bag();
    private final BorderPane node = new BorderPane();
    private final Label count = Labels.plain("", "muted");
    private final PlaceMessages messages;
    private final FilterBar filters;
    private final MembersTable table;
    private final EditPanel editPanel;
    private final BulkPanel bulkPanel;
    private final BinPanel binPanel;
    private final StackPane body = new StackPane();
    private final VBox content = new VBox();
    private final ViewBar viewBar;
    private final StatisticsPane statisticsPane;
    private final BadgesPane badgesPane;
    private final GuestsPane guestsPane;
    private final List<Button> ofList = new ArrayList<>();
    private @Nullable Segments<ListPages.Page> segments;

    /**
     * Shows what the view-model holds.
     *
     * @param pages list, statistics, badges, guests
     * @param bringIn asks for a workbook
     * @param moved told when the line of keys is another one
     */
    public MembersPlace(
            KeepingViewModel model, ListPages pages, MembersDesk desk, Texts texts, Runnable bringIn, Runnable moved) {
        this.model = model;
        this.pages = pages;
        this.desk = desk;
        this.texts = texts;
        this.bringIn = bringIn;
        this.moved = moved;
        messages = new PlaceMessages(model, pages.export(), texts);
        table = new MembersTable(model.list(), pages.columns(), texts);
        filters = new FilterBar(model.list(), texts, table::takeFocus, this::openFirst);
        editPanel = new EditPanel(model.edit(), model.records(), model.steps(), model.list(), texts);
        viewBar = new ViewBar(pages.columns(), texts, this::export, model.steps()::say);
        statisticsPane = new StatisticsPane(pages.statistics(), texts);
        badgesPane = new BadgesPane(pages.badges(), texts);
        guestsPane = new GuestsPane(pages.guests(), texts);
        bulkPanel = new BulkPanel(model.bulk(), model.steps(), model.list(), texts);
        binPanel = new BinPanel(model.bin(), texts);
        count.setId("members-count");
        // What stands beside the list keeps its room: the count gives way first.
        count.setMinWidth(0);
        content.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        content.getStyleClass().add("place");
        filters.end(viewBar);
        VBox.setVgrow(statisticsPane, Priority.ALWAYS);
        VBox.setVgrow(badgesPane, Priority.ALWAYS);
        VBox.setVgrow(guestsPane, Priority.ALWAYS);
        content.getChildren().addAll(head(), filters, messages, body);
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
        if (pages.page().get() != ListPages.Page.LIST) {
            return texts.get("ui.keys.members." + pages.page().get().name().toLowerCase(Locale.ROOT));
        }
        return texts.get(model.side().get() == KeepingViewModel.Side.RECORD ? "ui.keys.members.open" : "ui.keys.members");
    }

    @Override
    public void shown() {
        filters.shown(bag);
        table.shown(bag);
        editPanel.shown(bag);
        bulkPanel.shown(bag);
        binPanel.shown(bag);
        viewBar.shown(bag);
        statisticsPane.shown(bag);
        badgesPane.shown(bag);
        guestsPane.shown(bag);
        bag.watch(pages.page(), this::page);
        messages.shown(bag);
        bag.watch(model.side(), this::side);
        bag.watch(model.list().rows(), _ -> listed());
        bag.watch(model.list().failure(), _ -> listed());
        bag.watch(table.getSelectionModel().getSelectedItems(), _ -> counted());
        bag.watch(node.widthProperty(), width -> {
            double side = Math.clamp(width.doubleValue() * SIDE_SHARE, SIDE_LEAST, SIDE_MOST);
            List.<Region>of(editPanel, bulkPanel, binPanel).forEach(panel -> panel.setPrefWidth(side));
        });
        model.refresh();
        takeFocus();
    }

    @Override
    public void lookAt(int year, @Nullable String unit) {
        pages.statistics().lookAt(year, unit);
        pages.badges().lookAt(unit);
        pages.guests().lookAt(year, unit);
        if (pages.page().get() != ListPages.Page.LIST && bag.size() > 0) {
            refreshPage();
        }
    }

    /** What is on the screen, as it is on the screen. */
    @Override
    public boolean export() {
        switch (pages.page().get()) {
            case LIST -> pages.export().members(model.list().found(), table.columns());
            case STATISTICS -> pages.statistics().export();
            case BADGES -> pages.badges().export();
            case GUESTS -> pages.guests().export();
        }
        return true;
    }

    @Override
    public boolean isWorking() {
        return pages.export().writing().running().get();
    }

    @Override
    public void cancel() {
        pages.export().writing().cancel();
    }

    @Override
    public void hidden() {
        bag.close();
    }

    @Override
    public boolean search() {
        pages.page().set(ListPages.Page.LIST);
        filters.takeFocus();
        return true;
    }

    @Override
    public void refresh() {
        model.refresh();
        refreshPage();
    }

    /** Anything may have been saved here. */
    @Override
    public boolean changedRecords() {
        return true;
    }

    @Override
    public boolean escape() {
        if (pages.export().dismiss()) {
            return true;
        }
        if (pages.page().get() == ListPages.Page.GUESTS && pages.guests().giveUp()) {
            return true;
        }
        if (pages.page().get() != ListPages.Page.LIST) {
            pages.page().set(ListPages.Page.LIST);
            return true;
        }
        boolean wasOpen = model.side().get() != KeepingViewModel.Side.NONE;
        model.escape();
        if (wasOpen && model.side().get() == KeepingViewModel.Side.NONE) {
            table.takeFocus();
        }
        return true;
    }

    @Override
    public boolean holdsUnsaved() {
        return model.edit().isDirty() || model.steps().working().get() || pages.guests().isDirty()
                || pages.guests().steps().working().get();
    }

    private HBox head() {
        Label title = Labels.plain(texts.get("ui.rail.members"), "place-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = Plate.secondary("members-add", texts.get("ui.members.add"), model::begin);
        add.setGraphic(Icons.icon(Feather.USER_PLUS, "small-icon"));
        Button many = Plate.secondary("members-bulk", texts.get("ui.members.bulk"), () -> model.openMany(table.chosen()));
        add.setTooltip(new Tooltip(texts.get("ui.members.add")));
        many.setTooltip(new Tooltip(texts.get("ui.members.bulk")));
        add.setMinWidth(Region.USE_COMPUTED_SIZE);
        many.setMinWidth(Region.USE_COMPUTED_SIZE);
        many.setGraphic(Icons.icon(Feather.EDIT, "small-icon"));
        Button undo = Icons.button("members-undo", Feather.CORNER_UP_LEFT, texts.get("ui.members.undo"), model::undo);
        Button bin = Icons.button("members-bin", Feather.TRASH_2, texts.get("ui.members.bin"), model::openBin);
        Segments<ListPages.Page> choice = new Segments<>("members-page", page -> texts.get("ui.members.page." + page.name()),
                ListPages.Page.LIST, pages.page()::set, ListPages.Page.values());
        choice.setAlignment(Pos.CENTER_LEFT);
        segments = choice;
        ofList.addAll(List.of(add, many, undo, bin));
        HBox head = new HBox(title, choice, count, gap, add, many, undo, bin);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("members-head");
        return head;
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() && turn(key.getCode())) {
            key.consume();
            return;
        }
        if (pages.page().get() == ListPages.Page.GUESTS) {
            if (guestsPane.pressed(key)) {
                key.consume();
            }
            return;
        }
        boolean typing = node.getScene().getFocusOwner() instanceof TextInputControl;
        Runnable action = key.isShortcutDown() ? shortcut(key.getCode(), typing) : plain(key.getCode());
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

    /** Another page: what stands beside the list waits until the list is back. */
    private void page(ListPages.Page page) {
        boolean list = page == ListPages.Page.LIST;
        content.getChildren().subList(1, content.getChildren().size()).clear();
        content.getChildren().addAll(switch (page) {
            case LIST -> List.of(filters, messages, body);
            case STATISTICS -> List.of(messages, statisticsPane);
            case BADGES -> List.of(messages, badgesPane);
            case GUESTS -> List.of(messages, guestsPane);
        });
        ofList.forEach(button -> button.setVisible(list));
        count.setVisible(list);
        Segments<ListPages.Page> choice = segments;
        if (choice != null && choice.getChildren().get(List.of(ListPages.Page.values()).indexOf(page)) instanceof ToggleButton button) {
            button.setSelected(true);
        }
        refreshPage();
        if (list) {
            side(model.side().get());
        } else {
            node.setRight(null);
            moved.run();
        }
        if (model.side().get() == KeepingViewModel.Side.NONE || !list) {
            takeFocus();
        }
    }

    private void refreshPage() {
        switch (pages.page().get()) {
            case LIST -> {}
            case STATISTICS -> pages.statistics().refresh();
            case BADGES -> pages.badges().refresh();
            case GUESTS -> pages.guests().refresh();
        }
    }

    private void takeFocus() {
        switch (pages.page().get()) {
            case LIST -> filters.takeFocus();
            case STATISTICS -> statisticsPane.takeFocus();
            case BADGES -> badgesPane.takeFocus();
            case GUESTS -> guestsPane.takeFocus();
        }
    }

    private @Nullable Runnable shortcut(KeyCode code, boolean typing) {
        boolean record = model.side().get() == KeepingViewModel.Side.RECORD;
        // While something is typed and not saved, undoing means the typing, which the text field does itself.
        boolean ownUndo = typing && record && (model.edit().isDirty() || model.records().isDirty());
        return switch (code) {
            case S -> model.side().get() == KeepingViewModel.Side.MANY ? model.bulk()::save
                    : model.records().draft().get() != null ? model.records()::save : model.edit()::save;
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
        if (pages.page().get() != ListPages.Page.LIST) {
            return;
        }
        node.setRight(switch (side) {
            case NONE -> null;
            case RECORD -> editPanel;
            case MANY -> bulkPanel;
            case BIN -> binPanel;
        });
        table.narrow(side != KeepingViewModel.Side.NONE);
        ofList.forEach(button -> button.setContentDisplay(
                side == KeepingViewModel.Side.NONE ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
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
        boolean waited = filters.isDisable();
        filters.setDisable(model.list().isEmptyDesk());
        if (waited && !filters.isDisable() && node.getScene() != null) {
            // Nothing could take the keyboard while the members were being read.
            takeFocus();
        }
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
}

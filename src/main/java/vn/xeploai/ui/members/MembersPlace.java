package vn.xeploai.ui.members;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.SelectionModel;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Place;

/** The place Đảng viên: search, filters, list; one record, many, or the bin at the side; statistics, badges, guests. */
public final class MembersPlace implements Place {
    private final KeepingViewModel model;
    private final ListPages pages;
    private final Texts texts;
    private final Runnable moved;
    private final Bag bag = new Bag();
    private final BorderPane node = new BorderPane();
    private final VBox content = new VBox();
    private final MembersHead head;
    private final FilterBar filters;
    private final ViewBar viewBar;
    private final PlaceMessages messages;
    private final MembersTable table;
    private final ListBody body;
    private final MembersSide beside;
    private final StatisticsPane statisticsPane;
    private final BadgesPane badgesPane;
    private final GuestsPane guestsPane;

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
        this.texts = texts;
        this.moved = moved;
        messages = new PlaceMessages(model, pages.export(), texts);
        table = new MembersTable(model.list(), pages.columns(), texts);
        head = new MembersHead(model, pages, texts, table::chosen);
        body = new ListBody(model, table, texts, bringIn);
        beside = new MembersSide(model, texts);
        viewBar = new ViewBar(pages.columns(), texts, this::export, model.steps()::say);
        statisticsPane = new StatisticsPane(pages.statistics(), texts);
        badgesPane = new BadgesPane(pages.badges(), texts);
        guestsPane = new GuestsPane(pages.guests(), texts);
        MembersKeys keys = new MembersKeys(model, pages, desk, table, guestsPane);
        filters = new FilterBar(model.list(), texts, table::takeFocus, keys::openFirst);
        filters.end(viewBar);
        List.of(body, statisticsPane, badgesPane, guestsPane).forEach(each -> VBox.setVgrow(each, Priority.ALWAYS));
        content.setMinWidth(0);
        content.getStyleClass().add("place");
        content.getChildren().addAll(head, filters, messages, body);
        node.setId("members");
        node.setCenter(content);
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                keys.openChosen();
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
        beside.shown(bag);
        viewBar.shown(bag);
        statisticsPane.shown(bag);
        badgesPane.shown(bag);
        guestsPane.shown(bag);
        bag.watch(pages.page(), this::page);
        messages.shown(bag);
        bag.watch(model.side(), this::side);
        bag.watch(model.list().rows(), _ -> listed());
        bag.watch(model.list().failure(), _ -> listed());
        bag.watch(model.list().loading(), _ -> listed());
        bag.watch(table.getSelectionModel().getSelectedItems(), _ -> counted());
        bag.watch(node.widthProperty(), width -> beside.fit(width.doubleValue()));
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
        head.turn(page);
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

    private void side(KeepingViewModel.Side side) {
        if (pages.page().get() != ListPages.Page.LIST) {
            return;
        }
        node.setRight(beside.panel(side));
        table.narrow(side != KeepingViewModel.Side.NONE);
        head.narrow(side != KeepingViewModel.Side.NONE);
        beside.takeFocus(side);
        moved.run();
    }

    private void listed() {
        UUID kept = model.takeKept();
        if (kept != null) {
            table.choose(kept);
        }
        counted();
        body.draw();
        boolean waited = filters.isDisable();
        filters.setDisable(model.list().isEmptyDesk());
        if (waited && !filters.isDisable() && node.getScene() != null) {
            // Nothing could take the keyboard while the members were being read.
            takeFocus();
        }
    }

    private void counted() {
        SelectionModel<MemberRow> selection = table.getSelectionModel();
        head.count(selection.isEmpty() ? 0 : table.getSelectionModel().getSelectedIndices().size());
    }
}

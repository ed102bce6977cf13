package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;

/** The title line of Đảng viên: which page, how many, and what can be begun from the list. */
final class MembersHead extends VBox {
    private final KeepingViewModel model;
    private final Texts texts;
    private final Label count = Labels.plain("", "muted");
    private final Segments<ListPages.Page> pages;
    private final List<Button> ofList;
    private final HBox line = new HBox();
    private final HBox buttons = new HBox();

    /** @param chosen whom the list has chosen */
    MembersHead(KeepingViewModel model, ListPages pages, Texts texts, Supplier<List<UUID>> chosen) {
        this.model = model;
        this.texts = texts;
        count.setId("members-count");
        // What stands beside the list keeps its room: the count gives way first.
        count.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = worded("members-add", Feather.USER_PLUS, texts.get("ui.members.add"), model::begin);
        Button many = worded("members-bulk", Feather.EDIT, texts.get("ui.members.bulk"), () -> model.openMany(chosen.get()));
        Button undo = Icons.button("members-undo", Feather.CORNER_UP_LEFT, texts.get("ui.members.undo"), model::undo);
        Button bin = Icons.button("members-bin", Feather.TRASH_2, texts.get("ui.members.bin"), model::openBin);
        ofList = List.of(add, many, undo, bin);
        this.pages = new Segments<>("members-page", page -> texts.get("ui.members.page." + page.name()),
                ListPages.Page.LIST, pages.page()::set, ListPages.Page.values());
        this.pages.setAlignment(Pos.CENTER_LEFT);
        buttons.getChildren().addAll(ofList);
        line.getChildren().addAll(Labels.plain(texts.get("ui.rail.members"), "place-title"), this.pages, count, gap, buttons);
        List.of(line, buttons).forEach(each -> {
            each.setAlignment(Pos.CENTER_LEFT);
            each.getStyleClass().add("members-head");
        });
        getChildren().add(line);
        getStyleClass().add("members-heads");
    }

    /** Where one line has no room for the buttons they stand on a second one: none of them may be out of sight. */
    @Override
    protected void layoutChildren() {
        double needed = line.getSpacing() * line.getChildren().size()
                + line.getChildren().stream().filter(each -> !each.equals(buttons)).mapToDouble(each -> each.prefWidth(-1)).sum()
                + buttons.prefWidth(-1);
        boolean own = needed > getWidth() && buttons.isVisible();
        if (own != getChildren().contains(buttons)) {
            (own ? line : this).getChildren().remove(buttons);
            (own ? this : line).getChildren().add(buttons);
        }
        super.layoutChildren();
    }

    private static Button worded(String id, Feather icon, String words, Runnable action) {
        Button button = Plate.secondary(id, words, action);
        button.setGraphic(Icons.icon(icon, "small-icon"));
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Region.USE_COMPUTED_SIZE);
        return button;
    }

    /** Another page: what belongs to the list is shown with it only. */
    void turn(ListPages.Page page) {
        boolean list = page == ListPages.Page.LIST;
        buttons.setVisible(list);
        count.setVisible(list);
        if (pages.getChildren().get(List.of(ListPages.Page.values()).indexOf(page)) instanceof ToggleButton button) {
            button.setSelected(true);
        }
    }

    /** Buttons without words, while something stands beside the list. */
    void narrow(boolean narrow) {
        ofList.forEach(button -> button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /** How many are found, and how many of them are chosen when it is more than one. */
    void count(int chosen) {
        String line = model.list().countLine();
        count.setText(chosen > 1
                ? line + " · " + texts.get("ui.members.selected", Map.of("count", Numbers.count(chosen)))
                : line);
    }
}

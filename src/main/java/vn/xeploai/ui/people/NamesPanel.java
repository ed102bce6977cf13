package vn.xeploai.ui.people;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Part;

/** The names beside the place they belong to. */
public final class NamesPanel extends VBox implements Part {
    private final NamesViewModel model;
    private final Bag bag = new Bag();
    private final Label title = Labels.wrapping("", "panel-title");
    private final Label where = Labels.shortened("", "muted");
    private final Label count = Labels.plain("", "muted");
    private final TextField filter = new TextField();
    private final ListView<NameRow> list = new ListView<>();
    private final NamesMessages messages;

    /** Shows what the view-model holds, between {@link #shown} and {@link #hidden}. */
    public NamesPanel(NamesViewModel model, Texts texts) {
        this.model = model;
        this.messages = new NamesMessages(model, texts);
        setId("names-panel");
        getStyleClass().add("names-panel");
        where.setId("names-where");
        count.setId("names-count");
        Button close = Icons.button("names-close", Feather.X, texts.get("ui.names.close"), model::close);
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        filter.setId("names-filter");
        filter.setPromptText(texts.get("ui.names.filter"));
        filter.setAccessibleText(texts.get("ui.names.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button copy = Icons.button("names-copy", Feather.COPY, texts.get("ui.names.copy"), model::copy);
        HBox tools = new HBox(filter, count, copy);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("names-tools");
        list.setId("names-list");
        list.setAccessibleText(texts.get("ui.names.list"));
        list.getStyleClass().add("names-list");
        list.setCellFactory(_ -> new NameCell());
        list.setPlaceholder(messages.placeholder());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, where, tools, messages, list);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typedInList);
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
    }

    /** Letters typed in the list go to the filter, where they were meant to. */
    private void typedInList(KeyEvent key) {
        String typed = key.getCharacter();
        boolean letters = !typed.isBlank() && typed.codePoints().noneMatch(Character::isISOControl);
        if (letters && !key.isShortcutDown() && !key.isAltDown()) {
            filter.requestFocus();
            filter.end();
            filter.insertText(filter.getLength(), typed);
            key.consume();
        }
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void shown() {
        filter.textProperty().bindBidirectional(model.filter());
        bag.add(() -> filter.textProperty().unbindBidirectional(model.filter()));
        list.setItems(model.rows());
        bag.watch(model.request(), request -> {
            title.setText(model.title());
            where.setText(request == null ? "" : request.unitName() + " · " + request.year());
        });
        bag.watch(model.rows(), _ -> count.setText(model.countLine()));
        bag.watch(model.request(), _ -> count.setText(model.countLine()));
        messages.shown(bag);
    }

    @Override
    public void hidden() {
        bag.close();
        list.setItems(null);
    }

    /** Puts the keyboard into the list. */
    public void takeFocus() {
        list.requestFocus();
    }
}

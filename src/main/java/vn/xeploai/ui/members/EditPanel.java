package vn.xeploai.ui.members;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** The open record beside the list. */
final class EditPanel extends VBox {
    private static final double SCROLL_MARGIN = 24;

    private final EditViewModel model;
    private final StepsViewModel steps;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "panel-title");
    private final Label state = Labels.wrapping("", "muted", "small");
    private final Label warning = Labels.wrapping("", "field-problem", "field-warning");
    private final Button save;
    private final Button giveUp;
    private final Button bin;
    private final FieldGroups groups;
    private final HistoryList history;
    private final ClashPane clash;
    private final ScrollPane fields;
    private final ToggleButton past;
    private final ToggleButton followed;
    private final RecordsPane recordsPane;

    EditPanel(EditViewModel model, RecordsViewModel records, StepsViewModel steps, MembersViewModel list, Texts texts) {
        this.model = model;
        this.steps = steps;
        this.texts = texts;
        setId("member-panel");
        getStyleClass().addAll("names-panel", "member-panel");
        title.setId("member-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        past = new ToggleButton(texts.get("ui.member.tab.history"));
        past.setId("member-history-toggle");
        past.setMinWidth(Region.USE_PREF_SIZE);
        followed = new ToggleButton(texts.get("ui.record.tab"));
        followed.setId("member-records-toggle");
        followed.setMinWidth(Region.USE_PREF_SIZE);
        recordsPane = new RecordsPane(records, texts);
        bin = Icons.button("member-to-bin", Feather.TRASH_2, texts.get("ui.member.to-bin"), model::toBin);
        Button close = Icons.button("member-close", Feather.X, texts.get("ui.member.close"), model::escape);
        HBox head = new HBox(title, followed, past, bin, close);
        head.getStyleClass().addAll("names-tools", "segments");
        groups = new FieldGroups(model, records, list, texts);
        fields = new ScrollPane(groups);
        fields.setFitToWidth(true);
        fields.setFocusTraversable(false);
        fields.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fields.getStyleClass().add("field-scroll");
        history = new HistoryList(model, texts);
        StackPane body = new StackPane(fields, history, recordsPane);
        VBox.setVgrow(body, Priority.ALWAYS);
        clash = new ClashPane(model, texts);
        save = Plate.primary("member-save", texts.get("ui.member.save"), model::save);
        giveUp = Plate.secondary("member-give-up", "", model::escape);
        state.setId("member-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox foot = new HBox(state, giveUp, save);
        foot.getStyleClass().add("member-foot");
        warning.setId("member-warning");
        getChildren().addAll(head, clash, body, warning, foot);
        past.selectedProperty().subscribe(on -> {
            if (on) {
                followed.setSelected(false);
            }
            turn();
        });
        followed.selectedProperty().subscribe(on -> {
            if (on) {
                past.setSelected(false);
            }
            turn();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void shown(Bag bag) {
        groups.shown(bag);
        history.shown(bag);
        recordsPane.shown(bag);
        clash.shown(bag);
        bag.watch(model.subject(), this::head);
        bag.add(model.subject().subscribe(this::begun));
        bag.watch(model.checked(), _ -> state());
        bag.watch(model.subject(), _ -> state());
        bag.watch(steps.working(), _ -> state());
        bag.watch(sceneProperty(), scene -> {
            if (scene != null) {
                Bag inScene = new Bag();
                inScene.watch(scene.focusOwnerProperty(), this::reveal);
                bag.add(inScene::close);
            }
        });
    }

    private void turn() {
        history.setVisible(past.isSelected());
        recordsPane.setVisible(followed.isSelected());
        fields.setVisible(!past.isSelected() && !followed.isSelected());
    }

    /** Puts the keyboard into the first field people fill. */
    void takeFocus() {
        past.setSelected(false);
        followed.setSelected(false);
        // What is scrolled stands in the window only once it has been dressed; before, it cannot have the keyboard.
        applyCss();
        layout();
        EditViewModel.Subject open = model.subject().get();
        boolean fresh = open != null && open.stored() == null && model.words(MemberField.CELL).get().isEmpty();
        groups.first(fresh ? 1 : 2).requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        int group = key.getCode().getCode() - KeyCode.DIGIT1.getCode() + 1;
        if (group >= 1 && group <= FieldGroups.count()) {
            past.setSelected(false);
            followed.setSelected(false);
            groups.first(group).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.DIGIT5) {
            followed.setSelected(!followed.isSelected());
            if (followed.isSelected()) {
                recordsPane.takeFocus();
            } else {
                groups.first(2).requestFocus();
            }
            key.consume();
        } else if (key.getCode() == KeyCode.H) {
            past.setSelected(!past.isSelected());
            (past.isSelected() ? history : groups.first(2)).requestFocus();
            key.consume();
        }
    }

    private void head(EditViewModel.@Nullable Subject open) {
        Member stored = open == null ? null : open.stored();
        title.setText(stored == null ? texts.get("ui.member.new") : stored.person().fullName());
        bin.setVisible(stored != null);
        past.setDisable(stored == null);
        followed.setDisable(stored == null);
    }

    /** Somebody new is begun where he is first asked for, also while the panel was open. */
    private void begun(EditViewModel.@Nullable Subject before, EditViewModel.@Nullable Subject open) {
        boolean fresh = open != null && open.stored() == null && (before == null || !before.id().equals(open.id()));
        if (fresh && getScene() != null) {
            // Only once everything about the new one has been put in.
            FxThread.later(this::takeFocus);
        }
    }

    private void state() {
        state.setText(model.state());
        state.getStyleClass().remove("field-problem");
        if (model.isDirty() && model.checked().get().errors() > 0) {
            state.getStyleClass().add("field-problem");
        }
        String left = model.warning();
        warning.setText(left);
        warning.setVisible(!left.isEmpty());
        warning.setManaged(!left.isEmpty());
        save.setDisable(!model.canSave());
        save.setAccessibleHelp(model.state());
        giveUp.setText(texts.get(model.isDirty() ? "ui.member.give-up" : "ui.member.close"));
    }

    /** What has the keyboard is on the screen, and so is what is wrong with it. */
    private void reveal(@Nullable Node focused) {
        Node box = focused;
        while (box != null && !(box instanceof FieldBox)) {
            box = box.getParent();
        }
        if (box != null) {
            Node shown = box;
            FxThread.later(() -> {
                double height = groups.getHeight() - fields.getViewportBounds().getHeight();
                double top = groups.sceneToLocal(shown.localToScene(shown.getBoundsInLocal())).getMinY();
                double bottom = top + shown.getBoundsInLocal().getHeight();
                double seen = fields.getVvalue() * Math.max(0, height);
                if (height > 0 && top < seen) {
                    fields.setVvalue(Math.clamp((top - SCROLL_MARGIN) / height, 0, 1));
                } else if (height > 0 && bottom > seen + fields.getViewportBounds().getHeight()) {
                    fields.setVvalue(Math.clamp(
                            (bottom + SCROLL_MARGIN - fields.getViewportBounds().getHeight()) / height, 0, 1));
                }
            });
        }
    }
}

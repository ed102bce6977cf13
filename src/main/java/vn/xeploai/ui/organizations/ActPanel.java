package vn.xeploai.ui.organizations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.Organization;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.organizing.ActField;
import vn.xeploai.work.organizing.Hanging;

/** One organization beside the tree: its data and acts, what hangs on it, its history. */
final class ActPanel extends VBox {
    private final ActViewModel model;
    private final StepsViewModel steps;
    private final TreeViewModel tree;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "panel-title");
    private final Label span = Labels.wrapping("", "muted", "small");
    private final Label warning = Labels.wrapping("", "hanging-summary");
    private final Label state = Labels.wrapping("", "muted", "small");
    private final List<ActFieldBox> boxes = new ArrayList<>();
    private final MergeBox merge;
    private final SplitBox split;
    private final HangingList hanging;
    private final ActsList history;
    private final ScrollPane data;
    private final List<ToggleButton> tabs;
    private final Button save;
    private final Button giveUp;

    ActPanel(ActViewModel model, StepsViewModel steps, TreeViewModel tree, Texts texts, Runnable leave) {
        this.model = model;
        this.steps = steps;
        this.tree = tree;
        this.texts = texts;
        setId("organization-panel");
        getStyleClass().addAll("names-panel", "member-panel");
        title.setId("organization-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title,
                Icons.button("organization-close", Feather.X, texts.get("ui.organizations.close-panel"), leave));
        head.getStyleClass().add("names-tools");
        merge = new MergeBox(model, tree, texts);
        split = new SplitBox(model, texts);
        warning.setId("organization-warning");
        data = new ScrollPane(form());
        data.setFitToWidth(true);
        data.setFocusTraversable(false);
        data.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        data.getStyleClass().add("field-scroll");
        hanging = new HangingList(model, texts);
        history = new ActsList(model, tree, texts);
        tabs = tabs();
        HBox tabRow = new HBox(tabs.toArray(Node[]::new));
        tabRow.getStyleClass().add("segments");
        StackPane body = new StackPane(data, hanging, history);
        VBox.setVgrow(body, Priority.ALWAYS);
        save = Plate.primary("organization-save", texts.get("ui.organizations.save"), model::save);
        giveUp = Plate.secondary("organization-give-up", "", leave);
        state.setId("organization-state");
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox foot = new HBox(state, giveUp, save);
        foot.getStyleClass().add("member-foot");
        getChildren().addAll(head, span, tabRow, body, foot);
        show(0);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void shown(Bag bag) {
        boxes.forEach(box -> box.shown(bag));
        merge.shown(bag);
        split.shown(bag);
        hanging.shown(bag);
        history.shown(bag);
        bag.watch(model.subject(), this::head);
        bag.watch(model.about().hanging(), this::warn);
        bag.watch(model.checked(), _ -> state());
        bag.watch(steps.working(), _ -> state());
    }

    /** Puts the keyboard where one begins. */
    void takeFocus() {
        show(0);
        // What is scrolled stands in the window only once it has been dressed; before, it cannot have the keyboard.
        applyCss();
        layout();
        ActViewModel.Subject open = model.subject().get();
        if (open == null) {
            return;
        }
        switch (open.doing()) {
            case MERGE -> merge.input().requestFocus();
            case SPLIT -> split.input().requestFocus();
            default -> boxes.stream()
                    .filter(box -> model.asks(box.field()))
                    .findFirst()
                    .ifPresent(box -> box.input().requestFocus());
        }
    }

    private VBox form() {
        VBox form = new VBox(warning, merge, split);
        form.getStyleClass().add("act-form");
        for (ActField field : List.of(
                ActField.INTO, ActField.CODE, ActField.NAME, ActField.SUPERIOR, ActField.LEVEL, ActField.TYPE,
                ActField.MEMBERS_TO, ActField.SUBORDINATES_TO)) {
            form.getChildren().add(box(field));
        }
        ActFieldBox day = box(ActField.DAY);
        ActFieldBox document = box(ActField.DOCUMENT);
        day.setPrefWidth(130);
        day.setMinWidth(110);
        HBox.setHgrow(document, Priority.ALWAYS);
        HBox grounds = new HBox(day, document);
        grounds.getStyleClass().add("form-line");
        form.getChildren().addAll(Labels.wrapping(texts.get("ui.organizations.from-when"), "section-title"), grounds);
        return form;
    }

    private ActFieldBox box(ActField field) {
        ActFieldBox box = new ActFieldBox(field, model, tree, texts);
        boxes.add(box);
        return box;
    }

    private List<ToggleButton> tabs() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> made = new ArrayList<>();
        for (String key : List.of("data", "hanging", "history")) {
            ToggleButton tab = new ToggleButton(texts.get("ui.organizations.tab." + key));
            tab.setId("organization-tab-" + key);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setToggleGroup(group);
            tab.getStyleClass().add(made.isEmpty() ? "left-pill" : made.size() == 2 ? "right-pill" : "center-pill");
            int index = made.size();
            tab.setOnAction(_ -> show(index));
            made.add(tab);
        }
        return made;
    }

    private void show(int tab) {
        tabs.get(tab).setSelected(true);
        data.setVisible(tab == 0);
        hanging.setVisible(tab == 1);
        history.setVisible(tab == 2);
    }

    private void pressed(KeyEvent key) {
        int tab = key.getCode().getCode() - KeyCode.DIGIT1.getCode();
        if (key.isAltDown() && tab >= 0 && tab < tabs.size() && !tabs.get(tab).isDisabled()) {
            show(tab);
            switch (tab) {
                case 0 -> takeFocus();
                case 1 -> hanging.requestFocus();
                default -> history.takeFocus();
            }
            key.consume();
        }
    }

    private void head(ActViewModel.@Nullable Subject open) {
        if (open == null) {
            return;
        }
        Organization unit = open.unit();
        String name = unit == null ? "" : unit.name();
        title.setText(open.doing() == Doing.CHANGE
                ? name
                : texts.get("ui.organizations.doing." + open.doing().name(), Map.of("name", name)));
        span.setText(unit == null ? "" : texts.get("ui.organizations.span", Map.of(
                "code", unit.code(), "since", day(unit.existence().since(), "always"),
                "until", day(unit.existence().until(), "lasting"))));
        span.setManaged(unit != null);
        tabs.get(1).setDisable(unit == null);
        tabs.get(2).setDisable(unit == null);
        boolean changeable = unit == null || open.doing() == Doing.REOPEN
                || (tree.isToday() && unit.existence().until() == null);
        data.getContent().setDisable(!changeable);
        warn(model.about().hanging().get());
        state();
    }

    private String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? texts.get("ui.organizations." + otherwise) : TypedDay.written(day);
    }

    /** Before it ends, one is told what hangs on it. */
    private void warn(@Nullable Hanging bound) {
        ActViewModel.Subject open = model.subject().get();
        boolean ends = open != null && (open.doing() == Doing.CLOSE || open.doing() == Doing.SPLIT
                || open.doing() == Doing.MERGE);
        boolean shown = ends && bound != null;
        warning.setText(shown && bound != null ? HangingList.summary(bound, texts) : "");
        warning.setVisible(shown);
        warning.setManaged(shown);
    }

    private void state() {
        state.setText(model.state());
        state.getStyleClass().remove("field-problem");
        if (model.checked().get().errors() > 0) {
            state.getStyleClass().add("field-problem");
        }
        save.setDisable(!model.canSave());
        save.setAccessibleHelp(model.state());
        giveUp.setText(texts.get(model.isDirty() ? "ui.organizations.give-up" : "ui.organizations.close-panel"));
    }
}

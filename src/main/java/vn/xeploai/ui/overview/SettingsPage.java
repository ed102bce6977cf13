package vn.xeploai.ui.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.campaign.Setting;

/** Thiết lập năm: a line for each thing the text leaves open, with the body and the document that settled it. */
final class SettingsPage extends VBox {
    private final SettingsViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Map<Setting, ComboBox<String>> combos = new EnumMap<>(Setting.class);
    private final Map<Setting, TextField> typed = new EnumMap<>(Setting.class);
    private final VBox messages = new VBox();
    private final VBox history = new VBox();
    private final ScrollPane scroll;
    private final KeptFocus focus = new KeptFocus(this, ".combo-box");
    private final Button save;
    private final Button reset;

    SettingsPage(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("settings");
        getStyleClass().add("settings-page");
        save = Plate.primary("settings-save", texts.get("settings.save"), model::save);
        reset = Plate.secondary("settings-reset", texts.get("settings.reset"), model::reset);
        grid.getStyleClass().add("settings-grid");
        grid.setMaxWidth(1180);
        columns();
        fill();
        history.getStyleClass().add("settings-history");
        messages.getStyleClass().add("messages");
        VBox body = new VBox(grid, Labels.plain(texts.get("settings.history"), "section-title"), history);
        body.getStyleClass().add("settings-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("field-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(save, reset, Labels.shortened(texts.get("settings.hint"), "muted", "small"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("button-row");
        getChildren().addAll(scroll, messages, foot);
    }

    void shown(Bag bag) {
        for (SettingField each : model.fields()) {
            bind(each, bag);
        }
        bag.watch(model.kept(), _ -> prompts());
        bag.watch(model.history(), lines -> history.getChildren().setAll(lines.isEmpty()
                ? List.of(Labels.wrapping(texts.get("settings.no-history"), "muted", "small"))
                : lines.stream().map(each -> Labels.wrapping(each, "small")).toList()));
        bag.watch(model.notice(), notice -> messages.getChildren().setAll(
                notice == null ? List.of() : List.of(new NoticeBar("settings-notice", notice))));
        bag.watch(model.dirty(), dirty -> {
            boolean pressed = save.isFocused() || reset.isFocused();
            focus.draw(() -> {
                save.setDisable(!dirty);
                reset.setDisable(!dirty);
            });
            if (pressed && !dirty) {
                scroll.setVvalue(0);
            }
        });
    }

    private void columns() {
        for (double percent : new double[] {22, 29, 23, 15, 11}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
    }

    private void fill() {
        int row = 0;
        grid.addRow(row++, head("what"), head("value"), head("by"), head("document"), head("on"));
        for (SettingField each : model.fields()) {
            String key = each.setting().key();
            Label name = Labels.shortened(texts.of(each.setting()));
            Label wrong = Labels.wrapping("", "field-wrong");
            wrong.setId("wrong-" + key);
            wrong.textProperty().subscribe(words -> {
                wrong.setVisible(!words.isEmpty());
                wrong.setManaged(!words.isEmpty());
            });
            grid.addRow(row++, name, value(each), field("by-" + key, "by", name), field("document-" + key, "document", name),
                    field("on-" + key, "on", name));
            grid.add(wrong, 1, row++, 4, 1);
        }
    }

    private Label head(String key) {
        return Labels.shortened(texts.get("settings.column." + key), "column-words");
    }

    private TextField field(String id, String column, Label name) {
        TextField field = new TextField();
        field.setId("setting-" + id);
        field.setAccessibleText(name.getText() + ": " + texts.get("settings.column." + column));
        if (column.equals("on")) {
            field.setPromptText(texts.get("settings.column.on").toLowerCase(texts.locale()));
        }
        return field;
    }

    private Control value(SettingField field) {
        String id = "setting-" + field.setting().key();
        if (field.setting().kind() != Setting.Kind.OPTION) {
            TextField text = new TextField();
            text.setId(id);
            text.setAccessibleText(texts.of(field.setting()));
            typed.put(field.setting(), text);
            return text;
        }
        ComboBox<String> combo = new ComboBox<>();
        combo.setId(id);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setAccessibleText(texts.of(field.setting()));
        List<String> names = new ArrayList<>(List.of(""));
        field.setting().options().forEach(each -> names.add(each.name()));
        combo.getItems().setAll(names);
        combo.setConverter(new Words(field.setting()));
        combos.put(field.setting(), combo);
        return combo;
    }

    /** What holds where nothing is chosen depends on the year. */
    private void prompts() {
        combos.forEach((setting, combo) -> {
            String chosen = combo.getValue();
            combo.setConverter(new Words(setting));
            combo.setValue(null);
            combo.setValue(chosen);
            combo.setTooltip(new Tooltip(model.otherwise(setting)));
        });
        typed.forEach((setting, text) -> {
            text.setPromptText(model.otherwise(setting));
            text.setTooltip(new Tooltip(model.otherwise(setting)));
        });
    }

    private void bind(SettingField field, Bag bag) {
        Setting setting = field.setting();
        ComboBox<String> combo = combos.get(setting);
        if (combo != null) {
            bag.watch(field.value(), combo::setValue);
            bag.add(combo.valueProperty().subscribe((_, now) -> {
                if (now != null) {
                    field.value().set(now);
                }
            }));
        }
        TextField text = typed.get(setting);
        if (text != null) {
            bind(text, field.value(), bag);
        }
        bind("by-", field, field.decidedBy(), bag);
        bind("document-", field, field.document(), bag);
        bind("on-", field, field.decidedOn(), bag);
        Node wrong = grid.lookup("#wrong-" + setting.key());
        if (wrong instanceof Label label) {
            bag.watch(field.problem(), label::setText);
        }
    }

    private void bind(String prefix, SettingField field, StringProperty to, Bag bag) {
        if (grid.lookup("#setting-" + prefix + field.setting().key()) instanceof TextField text) {
            bind(text, to, bag);
            bag.watch(field.value(), value -> text.setDisable(value.isBlank()));
        }
    }

    private static void bind(TextField text, StringProperty to, Bag bag) {
        text.textProperty().bindBidirectional(to);
        bag.add(() -> text.textProperty().unbindBidirectional(to));
    }

    /** An option in words; nothing chosen is what holds then. */
    private final class Words extends StringConverter<String> {
        private final Setting setting;

        Words(Setting setting) {
            this.setting = setting;
        }

        @Override
        public String toString(@Nullable String name) {
            return name == null || name.isEmpty()
                    ? model.otherwise(setting)
                    : setting.option(name).map(texts::of).orElse(name);
        }

        @Override
        public String fromString(String words) {
            throw new UnsupportedOperationException("options are chosen, not typed");
        }
    }
}

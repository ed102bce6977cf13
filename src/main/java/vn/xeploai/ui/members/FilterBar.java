package vn.xeploai.ui.members;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.SuggestField;

/** The search that answers at every key, and the filters beneath. */
final class FilterBar extends VBox {
    private static final double UNIT_WIDTH = 210;
    private static final double BOX_WIDTH = 150;
    private static final double BEHIND_WIDTH = 320;

    private final MembersViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final SuggestField unit;
    private final ComboBox<Optional<MembershipStatus>> status;
    private final ComboBox<Optional<Sex>> sex;
    private final ComboBox<Optional<ScoreGroup>> group;
    private final ToggleButton probationary;
    private final Button clear;
    private final Button behind;
    private final FlowPane filters;

    /**
     * Builds it.
     *
     * @param down goes on to the list
     * @param enter opens the first of it
     */
    FilterBar(MembersViewModel model, Texts texts, Runnable down, Runnable enter) {
        this.model = model;
        search.setId("members-search");
        search.setPromptText(texts.get("ui.members.search"));
        search.setAccessibleText(texts.get("ui.members.search"));
        search.setOnAction(_ -> enter.run());
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                down.run();
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
        StackPane field = new StackPane(search, Icons.icon(Feather.SEARCH, "search-icon"));
        StackPane.setAlignment(field.getChildren().get(1), Pos.CENTER_LEFT);
        field.getStyleClass().addAll("search-field", "members-search");
        unit = new SuggestField("members-unit", typed -> Inputs.suggestions(model.organizations(typed, false)),
                taken -> model.organizations(taken.value(), false).stream()
                        .filter(each -> each.code().equals(taken.value())).findFirst().ifPresent(this::chosen));
        unit.setPromptText(texts.get("ui.members.filter.unit"));
        unit.setAccessibleText(texts.get("ui.members.filter.unit.name"));
        unit.setPrefWidth(UNIT_WIDTH);
        unit.textProperty().subscribe(typed -> {
            if (typed.isEmpty()) {
                model.unit().set(null);
            }
        });
        status = box("members-status", texts, "ui.members.filter.status", MembershipStatus.values());
        sex = box("members-sex", texts, "ui.members.filter.sex", Sex.values());
        group = box("members-group", texts, "ui.members.filter.group", ScoreGroup.values());
        probationary = new ToggleButton(texts.get("ui.members.filter.probationary"));
        probationary.setId("members-probationary");
        behind = Plate.secondary("members-behind", "", () -> model.showOnly(null));
        behind.setGraphic(Icons.icon(Feather.X, "small-icon"));
        behind.setMaxWidth(BEHIND_WIDTH);
        behind.setMinWidth(Region.USE_COMPUTED_SIZE);
        this.texts = texts;
        clear = Plate.secondary("members-clear", texts.get("ui.members.filter.clear"), model::clearFilters);
        clear.getStyleClass().add("flat");
        filters = new FlowPane(unit, status, sex, group, probationary, behind, clear);
        filters.getStyleClass().addAll("filters", "segments");
        getStyleClass().add("filter-bar");
        getChildren().addAll(field, filters);
    }

    void shown(Bag bag) {
        both(search.textProperty(), model.words(), bag);
        both(probationary.selectedProperty(), model.probationary(), bag);
        watch(status, model.status(), bag);
        watch(sex, model.sex(), bag);
        watch(group, model.group(), bag);
        bag.watch(model.unit(), this::show);
        bag.watch(model.behind(), this::show);
        bag.watch(model.rows(), _ -> {
            clear.setVisible(model.isFiltered());
            clear.setManaged(model.isFiltered());
        });
    }

    /** Something more at the end of the filters. */
    void end(Node more) {
        filters.getChildren().add(more);
    }

    void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    private void show(@Nullable Behind people) {
        behind.setVisible(people != null);
        behind.setManaged(people != null);
        if (people != null) {
            behind.setText(texts.get("ui.statistics.behind.short", Map.of("part", people.part())));
            behind.setTooltip(new Tooltip(texts.get("ui.statistics.behind.note", Map.of("part", people.part()))));
        }
    }

    private void chosen(Organization below) {
        model.unit().set(below);
    }

    private void show(@Nullable Organization below) {
        if (below != null) {
            unit.setText(below.name());
        } else if (!unit.isFocused()) {
            unit.clear();
        }
    }

    private static <E extends Enum<E>> ComboBox<Optional<E>> box(String id, Texts texts, String all, E[] constants) {
        List<Optional<E>> items = Stream.concat(Stream.<Optional<E>>of(Optional.empty()), Arrays.stream(constants).map(Optional::of))
                .toList();
        ComboBox<Optional<E>> box = Choices.box(
                id, texts.get(all), items, each -> each.<String>map(texts::of).orElseGet(() -> texts.get(all)));
        box.setPrefWidth(BOX_WIDTH);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static <E> void watch(ComboBox<Optional<E>> box, Property<@Nullable E> value, Bag bag) {
        bag.watch(value, each -> box.setValue(Optional.ofNullable(each)));
        bag.watch(box.valueProperty(), each -> value.setValue(each == null ? null : each.orElse(null)));
    }

    private static <T> void both(Property<T> shown, Property<T> kept, Bag bag) {
        shown.bindBidirectional(kept);
        bag.add(() -> shown.unbindBidirectional(kept));
    }
}

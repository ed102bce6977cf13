package vn.xeploai.ui.kit;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;

/** The year, one click away. */
public final class YearSwitch extends HBox {
    private final YearScale model;
    private final ComboBox<YearChoice> years = new ComboBox<>();
    private final Button earlier;
    private final Button later;
    private boolean filling;

    /** Switches that scale, between {@link #shown} and the closing of its bag. */
    public YearSwitch(YearScale model, Texts texts) {
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("year-switch");
        years.setId("year");
        years.setMinWidth(USE_PREF_SIZE);
        years.setCellFactory(_ -> new ListedYear(texts));
        years.setAccessibleText(texts.get("ui.year"));
        years.setConverter(new Words(texts));
        years.setButtonCell(new YearCell());
        years.valueProperty().addListener((_, _, choice) -> {
            if (!filling && choice != null) {
                model.chooseYear(choice.year());
            }
        });
        earlier = Icons.button("year-earlier", Feather.CHEVRON_LEFT, texts.get("ui.year.earlier"), () -> model.stepYear(-1));
        later = Icons.button("year-later", Feather.CHEVRON_RIGHT, texts.get("ui.year.later"), () -> model.stepYear(1));
        getChildren().addAll(Labels.plain(texts.get("ui.year"), "muted"), earlier, years, later);
    }

    /** Follows the scale as long as the bag is open. */
    public void shown(Bag bag) {
        bag.watch(model.years(), this::fill);
        bag.watch(model.shownYear(), _ -> fill(model.years().get()));
    }

    private void fill(List<YearChoice> choices) {
        filling = true;
        if (!years.getItems().equals(choices)) {
            years.getItems().setAll(choices);
        }
        choices.stream().filter(choice -> choice.year() == model.shownYear().get()).findFirst().ifPresent(years::setValue);
        filling = false;
        earlier.setDisable(!model.canStep(-1));
        later.setDisable(!model.canStep(1));
    }

    /** The chosen year alone: the place itself says when it is empty. */
    private static final class YearCell extends ListCell<YearChoice> {
        @Override
        protected void updateItem(@Nullable YearChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : String.valueOf(choice.year()));
        }
    }

    /** A line of the list, as wide as its words: the list opens wider than the box where it must. */
    private static final class ListedYear extends ListCell<YearChoice> {
        private final Words words;

        ListedYear(Texts texts) {
            words = new Words(texts);
        }

        @Override
        protected void updateItem(@Nullable YearChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : words.toString(choice));
            setMinWidth(USE_PREF_SIZE);
        }
    }

    /** A year, and whether it is empty. */
    private static final class Words extends StringConverter<YearChoice> {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable YearChoice choice) {
            if (choice == null) {
                return "";
            }
            String year = String.valueOf(choice.year());
            return choice.hasData() ? year : texts.get("ui.year.empty", Map.of("year", year));
        }

        @Override
        public YearChoice fromString(String words) {
            throw new UnsupportedOperationException("years are chosen, not typed");
        }
    }
}

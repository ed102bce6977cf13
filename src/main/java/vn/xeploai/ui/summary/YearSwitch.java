package vn.xeploai.ui.summary;

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
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** The year, one click away. */
final class YearSwitch extends HBox {
    private final SummaryViewModel model;
    private final ComboBox<YearChoice> years = new ComboBox<>();
    private final Button earlier;
    private final Button later;
    private boolean filling;

    YearSwitch(SummaryViewModel model, Texts texts) {
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("year-switch");
        years.setId("year");
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

    void shown(Bag bag) {
        bag.watch(model.years(), this::fill);
        bag.watch(model.picture(), _ -> fill(model.years().get()));
    }

    private void fill(List<YearChoice> choices) {
        filling = true;
        if (!years.getItems().equals(choices)) {
            years.getItems().setAll(choices);
        }
        choices.stream().filter(choice -> choice.year() == model.year()).findFirst().ifPresent(years::setValue);
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

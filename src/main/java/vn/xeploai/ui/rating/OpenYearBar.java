package vn.xeploai.ui.rating;

import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.rating.OpenYear;

/** Opening another year: a line in the place. */
final class OpenYearBar extends VBox {
    private final OpenYearViewModel model;
    private final Texts texts;
    private final ComboBox<OpenYear.Offer> years = new ComboBox<>();
    private final TextField day = new TextField();
    private final Label rules = Labels.wrapping("", "muted");
    private final Label wrong = Labels.wrapping("", "field-wrong");
    private final Button go;
    private final Hyperlink settings = new Hyperlink();

    /** @param toSettings opens the settings of a year */
    OpenYearBar(OpenYearViewModel model, Texts texts, IntConsumer toSettings) {
        this.model = model;
        this.texts = texts;
        setId("open-year");
        getStyleClass().add("open-year");
        years.setId("open-year-choice");
        years.setAccessibleText(texts.get("rating.open.year"));
        years.setConverter(new Words(texts));
        years.setVisibleRowCount(12);
        day.setId("open-year-day");
        day.setPrefColumnCount(9);
        day.setAccessibleText(texts.get("rating.open.day"));
        day.setOnAction(_ -> model.open());
        rules.setId("open-year-rules");
        wrong.setId("open-year-wrong");
        go = Plate.primary("open-year-go", "", model::open);
        Button cancel = Plate.secondary("open-year-cancel", texts.get("rating.open.cancel"), model::cancel);
        settings.setId("open-year-settings");
        settings.setMinWidth(Region.USE_PREF_SIZE);
        settings.setOnAction(_ -> {
            OpenYear.Offer offer = model.chosen().get();
            if (offer != null) {
                toSettings.accept(offer.year());
            }
        });
        HBox line = new HBox(Labels.plain(texts.get("rating.open.title"), "strong"), years,
                Labels.plain(texts.get("rating.open.day"), "muted"), day, go, settings, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("open-year-line");
        HBox.setHgrow(rules, Priority.ALWAYS);
        getChildren().addAll(line, rules, wrong);
        setVisible(false);
        setManaged(false);
    }

    void shown(Bag bag) {
        years.valueProperty().bindBidirectional(model.chosen());
        day.textProperty().bindBidirectional(model.day());
        bag.add(() -> years.valueProperty().unbindBidirectional(model.chosen()));
        bag.add(() -> day.textProperty().unbindBidirectional(model.day()));
        bag.watch(model.offers(), offers -> {
            OpenYear.Offer chosen = model.chosen().get();
            years.getItems().setAll(offers);
            years.setValue(chosen);
        });
        bag.watch(model.chosen(), this::choose);
        bag.watch(model.wrong(), words -> {
            wrong.setText(words);
            wrong.setManaged(!words.isEmpty());
            wrong.setVisible(!words.isEmpty());
        });
        bag.watch(model.shown(), asked -> {
            setVisible(asked);
            setManaged(asked);
            if (asked) {
                FxThread.later(years::requestFocus);
            }
        });
    }

    private void choose(OpenYear.@Nullable Offer offer) {
        rules.setText(model.rules());
        go.setDisable(offer == null);
        day.setDisable(offer == null);
        settings.setDisable(offer == null);
        settings.setText(texts.get("rating.open.settings", Map.of("year", offer == null ? "" : String.valueOf(offer.year()))));
        go.setText(texts.get("rating.open.go", Map.of("year", offer == null ? "" : String.valueOf(offer.year()))));
    }

    /** A year and what rules it. */
    private static final class Words extends StringConverter<OpenYear.Offer> {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(OpenYear.@Nullable Offer offer) {
            return offer == null ? "" : texts.get("rating.open.choice", Map.of(
                    "year", String.valueOf(offer.year()), "regulation", offer.edition().regulation()));
        }

        @Override
        public OpenYear.Offer fromString(String words) {
            throw new UnsupportedOperationException("years are chosen, not typed");
        }
    }
}

package vn.xeploai.ui.overview;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;

/** The line that opens the year looked at, while it is not open. */
final class OpeningLine extends HBox {
    private final OverviewViewModel model;
    private final Texts texts;
    private final TextField day = new TextField();
    private final Label wrong = Labels.wrapping("", "field-wrong");
    private final Button go;

    OpeningLine(OverviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("overview-open");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("notice", "notice-warning");
        day.setId("overview-open-day");
        day.setPrefColumnCount(9);
        day.setAccessibleText(texts.get("rating.open.day"));
        day.setOnAction(_ -> model.open());
        wrong.setId("overview-open-wrong");
        go = Plate.primary("overview-open-go", "", model::open);
        Label words = Labels.wrapping(texts.get("overview.opening"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, wrong, Labels.plain(texts.get("rating.open.day"), "muted"), day, go);
    }

    void shown(Bag bag) {
        day.textProperty().bindBidirectional(model.openDay());
        bag.add(() -> day.textProperty().unbindBidirectional(model.openDay()));
        bag.watch(model.openWrong(), words -> {
            wrong.setText(words);
            wrong.setManaged(!words.isEmpty());
        });
    }

    void show(Picture picture) {
        setVisible(!picture.open());
        setManaged(!picture.open());
        go.setText(texts.get("rating.open.go", Map.of("year", String.valueOf(picture.year()))));
    }

    void takeFocus() {
        day.requestFocus();
    }
}

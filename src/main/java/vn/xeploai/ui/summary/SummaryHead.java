package vn.xeploai.ui.summary;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.YearSwitch;

/** Where am I: the unit with its superiors, the year, the state in numbers. */
final class SummaryHead extends VBox {
    private final SummaryViewModel model;
    private final HBox path = new HBox();
    private final Label title = Labels.wrapping("", "place-title");
    private final Label state = Labels.shortened("", "muted");
    private final YearSwitch years;

    SummaryHead(SummaryViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("place-head");
        title.setId("unit-title");
        state.setId("state");
        years = new YearSwitch(model, texts);
        years.setMinWidth(USE_PREF_SIZE);
        path.getStyleClass().add("path");
        path.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, years);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        getChildren().addAll(path, line, state);
    }

    void shown(Bag bag) {
        years.shown(bag);
        bag.watch(model.picture(), picture -> {
            if (picture != null) {
                show(picture);
            }
        });
    }

    private void show(Picture picture) {
        title.setText(picture.title());
        state.setText(picture.state());
        state.getTooltip().setText(picture.state());
        path.getChildren().setAll(picture.path().stream().flatMap(this::step).toList());
        path.setManaged(!picture.path().isEmpty());
    }

    private Stream<Node> step(Picture.Step step) {
        Hyperlink link = new Hyperlink(step.name());
        link.setMinWidth(0);
        link.getStyleClass().add("small");
        link.setOnAction(_ -> model.chooseUnit(step.code()));
        return Stream.of(link, Labels.plain("›", "muted"));
    }
}

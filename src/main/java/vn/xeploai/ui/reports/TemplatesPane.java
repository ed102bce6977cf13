package vn.xeploai.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;

/** The templates of the chosen form, under its panel. */
final class TemplatesPane extends VBox {
    private static final int YEAR_COLUMNS = 5;

    private final TemplatesViewModel model;
    private final Texts texts;
    private final Consumer<Node> reveal;
    private final VBox lines = new VBox();
    private final VBox message = new VBox();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Button add;

    /** @param reveal brings something in it into sight */
    TemplatesPane(TemplatesViewModel model, Texts texts, Consumer<Node> reveal) {
        this.model = model;
        this.reveal = reveal;
        this.texts = texts;
        setId("templates");
        getStyleClass().addAll("names-panel", "form-panel");
        from.setId("templates-from");
        to.setId("templates-to");
        from.setPrefColumnCount(YEAR_COLUMNS);
        to.setPrefColumnCount(YEAR_COLUMNS);
        from.setAccessibleText(texts.get("templates.from"));
        to.setAccessibleText(texts.get("templates.to"));
        to.setPromptText(texts.get("templates.to-prompt"));
        add = new Button(texts.get("templates.add"));
        add.setId("templates-add");
        add.setOnAction(_ -> model.add());
        Button tags = new Button(texts.get("templates.tags"));
        tags.setId("templates-tags");
        tags.setOnAction(_ -> model.copyTags());
        HBox years = new HBox(
                Labels.plain(texts.get("templates.from")), from, Labels.plain(texts.get("templates.to")), to);
        years.setAlignment(Pos.CENTER_LEFT);
        years.getStyleClass().add("form-foot");
        FlowPane buttons = new FlowPane(8, 8, add, tags);
        lines.getStyleClass().add("form-field");
        getChildren().addAll(
                Labels.plain(texts.get("templates.title"), "field-name"), lines, years, buttons, message,
                Labels.wrapping(texts.get("templates.pdf"), "muted", "small"));
    }

    void shown(Bag bag) {
        from.textProperty().bindBidirectional(model.from());
        to.textProperty().bindBidirectional(model.to());
        bag.add(() -> from.textProperty().unbindBidirectional(model.from()));
        bag.add(() -> to.textProperty().unbindBidirectional(model.to()));
        bag.watch(model.kept(), this::list);
        bag.watch(model.working(), working -> add.setDisable(working || !model.isPossible()));
        bag.watch(model.notice(), this::say);
    }

    private void list(List<ReportTemplate> templates) {
        add.setDisable(model.working().get() || !model.isPossible());
        List<Node> shown = new ArrayList<>();
        for (ReportTemplate each : templates) {
            String words = model.line(each);
            var name = Labels.shortened(words);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Button remove = Icons.button(
                    "templates-remove-" + shown.size(), Feather.X, texts.get("templates.remove") + " " + each.fileName(),
                    () -> model.remove(each));
            HBox line = new HBox(name, remove);
            line.setAlignment(Pos.CENTER_LEFT);
            shown.add(line);
        }
        if (shown.isEmpty()) {
            shown.add(Labels.wrapping(texts.get(model.isPossible() ? "templates.none" : "templates.not-for-this"), "muted"));
        }
        lines.getChildren().setAll(shown);
    }

    private void say(@Nullable Notice notice) {
        message.getChildren().clear();
        message.setManaged(notice != null);
        if (notice != null) {
            message.getChildren().add(new NoticeBar("templates-notice", notice));
            FxThread.later(() -> reveal.accept(message));
        }
    }
}

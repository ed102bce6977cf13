package vn.xeploai.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.WorkBar;

/** The pages as they will be printed, with what leads through them. */
final class PreviewPane extends BorderPane {
    private final PreviewViewModel model;
    private final Texts texts;
    private final PageStrip strip;
    private final PageView view;
    private final PrintPanel panel;
    private final Label at = Labels.plain("", "strong");
    private final Label size = Labels.plain("", "muted");
    private final VBox messages = new VBox();
    private @Nullable WorkBar work;

    PreviewPane(PreviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("preview");
        strip = new PageStrip(model, texts);
        view = new PageView(model, factor -> size.setText(Math.round(factor * 100) + " %"));
        panel = new PrintPanel(model, texts);
        panel.setPrefWidth(280);
        panel.setMinWidth(280);
        at.setId("preview-at");
        size.setId("preview-size");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox tools = new HBox(
                Plate.secondary("preview-back", texts.get("paper.back"), model::close),
                spring,
                Icons.button("preview-earlier", Feather.CHEVRON_LEFT, texts.get("paper.earlier"), () -> model.turn(-1)),
                at,
                Icons.button("preview-later", Feather.CHEVRON_RIGHT, texts.get("paper.later"), () -> model.turn(1)),
                Icons.button("preview-smaller", Feather.ZOOM_OUT, texts.get("paper.smaller"), () -> step(false)),
                size,
                Icons.button("preview-larger", Feather.ZOOM_IN, texts.get("paper.larger"), () -> step(true)),
                Plate.secondary("preview-fit", texts.get("paper.fit"), () -> view.zoom(new Zoom.Fit())),
                Plate.secondary("preview-actual", texts.get("paper.actual"), () -> view.zoom(new Zoom.Times(Zoom.ACTUAL))));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("preview-tools");
        messages.getStyleClass().add("messages");
        setTop(new VBox(tools, messages));
        setLeft(strip);
        setCenter(view);
        setRight(panel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void shown(Bag bag) {
        strip.shown(bag);
        view.shown(bag);
        panel.shown(bag);
        bag.watch(model.page(), _ -> where());
        bag.watch(model.pages(), pages -> {
            where();
            if (pages != null && getScene() != null) {
                strip.requestFocus();
            }
        });
        bag.watch(model.working(), _ -> say());
        bag.watch(model.notice(), _ -> say());
        bag.watch(model.progress(), done -> {
            WorkBar bar = work;
            if (bar != null) {
                bar.at(done.doubleValue());
            }
        });
    }

    /** Ctrl+P: on to printing. */
    void focusPrinting() {
        panel.focus();
    }

    private void where() {
        at.setText(model.count() == 0 ? "" : texts.get("paper.page", Map.of(
                "page", String.valueOf(model.page().get() + 1), "pages", String.valueOf(model.count()))));
    }

    private void step(boolean larger) {
        view.zoom(Zoom.step(view.factor(), larger));
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (key.getCode()) {
            case PAGE_DOWN -> model.turn(1);
            case PAGE_UP -> model.turn(-1);
            case HOME -> model.turn(-model.count());
            case END -> model.turn(model.count());
            case PLUS, ADD, EQUALS -> step(true);
            case MINUS, SUBTRACT -> step(false);
            case DIGIT0, NUMPAD0 -> view.zoom(new Zoom.Fit());
            case DIGIT1, NUMPAD1 -> view.zoom(new Zoom.Times(Zoom.ACTUAL));
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void say() {
        List<Node> bars = new ArrayList<>();
        work = null;
        String words = model.working().get();
        if (words != null) {
            WorkBar bar = new WorkBar("preview-work", words, texts.get("ui.cancel"), model::cancel);
            bar.at(model.progress().get());
            work = bar;
            bars.add(bar);
        }
        Notice ended = model.notice().get();
        if (ended != null) {
            NoticeBar bar = new NoticeBar("preview-notice", ended);
            bar.getChildren().add(Icons.button("preview-dismiss", Feather.X, texts.get("ui.export.dismiss"), model::dismiss));
            bars.add(bar);
        }
        messages.getChildren().setAll(bars);
        messages.setManaged(!bars.isEmpty());
    }
}

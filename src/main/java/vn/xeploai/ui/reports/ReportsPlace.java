package vn.xeploai.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.report.form.Bundle;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.WorkBar;
import vn.xeploai.ui.kit.YearScale;
import vn.xeploai.ui.kit.YearSwitch;

/** The place "Báo cáo": the forms for the unit and year the window looks at, the chosen one beside them. */
public final class ReportsPlace implements Place {
    private static final double PANEL = 340;
    private static final double SCROLL_MARGIN = 8;
    private static final int LAYOUT_PASSES = 2;
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final ReportsViewModel model;
    private final ObservableValue<ReportUnit> unit;
    private final Texts texts;
    private final YearSwitch years;
    private final Label title = Labels.wrapping("", "place-title");
    private final VBox messages = new VBox();
    private final Label state = Labels.shortened("", "muted");
    private final FormsTable table;
    private final FormPanel panel;
    private final TemplatesPane templates;
    private final VBox aside;
    private final ScrollPane side;
    private final VBox main;
    private final PreviewViewModel preview;
    private final LayoutViewModel layout;
    private final Runnable moved;
    private final PreviewPane previewPane;
    private final LayoutPane layoutPane;
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private @Nullable WorkBar work;

    /**
     * Shows what the view-model holds; unit and year are the window's own.
     *
     * @param unit the unit the window looks at
     * @param moved told when something else is shown, so that other keys work
     */
    public ReportsPlace(
            ReportsViewModel model, PreviewViewModel preview, LayoutViewModel layout, YearScale scale, ObservableValue<ReportUnit> unit,
            Texts texts, Runnable moved) {
        this.model = model;
        this.preview = preview;
        this.layout = layout;
        this.moved = moved;
        previewPane = new PreviewPane(preview, texts);
        layoutPane = new LayoutPane(layout, texts);
        this.unit = unit;
        this.texts = texts;
        years = new YearSwitch(scale, texts);
        years.setMinWidth(Region.USE_PREF_SIZE);
        table = new FormsTable(model, texts);
        panel = new FormPanel(model, this::preview, this::printAtOnce, texts);
        templates = new TemplatesPane(model.templates(), texts, this::reveal);
        aside = new VBox(panel, templates);
        VBox.setVgrow(templates, Priority.ALWAYS);
        side = new ScrollPane(aside);
        side.setId("reports-side");
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setFocusTraversable(false);
        side.getStyleClass().add("layout-scroll");
        side.setPrefWidth(PANEL);
        side.setMinWidth(PANEL);
        node.setId("reports");
        title.setId("reports-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, Plate.secondary("reports-layout", texts.get("paper.layout"), this::layOut), years);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        VBox head = new VBox(line, state);
        head.getStyleClass().add("place-head");
        messages.getStyleClass().add("messages");
        VBox.setVgrow(table, Priority.ALWAYS);
        main = new VBox(head, messages, table);
        main.getStyleClass().add("place");
        main.setMinWidth(0);
        node.setCenter(main);
        node.setRight(side);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        years.shown(bag);
        table.shown(bag);
        panel.shown(bag);
        previewPane.shown(bag);
        layoutPane.shown(bag);
        templates.shown(bag);
        bag.watch(model.forms(), forms -> {
            String words = texts.get("reports.state", Map.of("count", String.valueOf(forms.size())));
            state.setText(words);
            state.getTooltip().setText(words);
        });
        bag.watch(preview.open(), _ -> turn());
        bag.watch(preview.notice(), _ -> say());
        bag.add(model.chosen().subscribe((_, _) -> forgetRefusal()));
        bag.watch(layout.open(), _ -> turn());
        bag.watch(unit, now -> {
            if (!now.equals(model.unit().get())) {
                preview.close();
            }
            model.lookAt(now);
            if (layout.open().get()) {
                layOut();
            }
        });
        bag.watch(model.unit(), now -> title.setText(texts.get("reports.title", Map.of("unit", now.name()))));
        bag.watch(model.running(), running -> {
            if (running) {
                forgetRefusal();
            }
            say();
        });
        bag.watch(model.notice(), _ -> say());
        bag.watch(model.progress(), at -> {
            WorkBar bar = work;
            if (bar != null) {
                bar.at(at.doubleValue());
            }
        });
        FxThread.later(() -> {
            if (main.equals(node.getCenter())) {
                table.requestFocus();
            }
        });
    }

    @Override
    public void hidden() {
        bag.close();
        messages.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get(layout.open().get() ? "paper.keys.layout" : preview.open().get() ? "paper.keys.preview" : "reports.keys");
    }

    @Override
    public void lookAt(int year, @Nullable String unitCode) {
        if (year != model.year()) {
            preview.close();
        }
        model.lookAt(year);
        if (layout.open().get() && layout.year() != year) {
            layOut();
        }
    }

    @Override
    public boolean export() {
        if (preview.open().get()) {
            preview.save();
            return true;
        }
        model.export();
        return true;
    }

    /** What is running first, then how the last one ended. */
    @Override
    public boolean escape() {
        if (layout.open().get()) {
            layout.escape();
            return true;
        }
        if (preview.open().get()) {
            boolean drawn = preview.working().get() == null;
            preview.cancel();
            if (drawn && !preview.dismiss()) {
                preview.close();
            }
            return true;
        }
        boolean working = isWorking();
        model.cancel();
        if (working) {
            return true;
        }
        boolean refused = preview.dismiss();
        return model.dismiss() || refused;
    }

    @Override
    public boolean isWorking() {
        return model.running().get() || preview.working().get() != null;
    }

    @Override
    public boolean holdsUnsaved() {
        return layout.isUnsaved();
    }

    @Override
    public void cancel() {
        model.cancel();
        preview.cancel();
    }

    /** Shows the pages of so much of what is chosen. */
    private void preview(Extent extent) {
        Bundle bundle = model.bundle(extent);
        if (bundle != null) {
            preview.show(bundle, model.words(extent), model.pagesName(extent));
        }
    }

    private void printAtOnce(Extent extent) {
        Bundle bundle = model.bundle(extent);
        if (bundle != null) {
            preview.showAndPrint(bundle, model.words(extent), model.pagesName(extent));
        }
    }

    private void layOut() {
        if (model.year() != 0) {
            layout.show(model.unit().get(), model.year());
        }
    }

    /** The list of forms, or what stands in its place. */
    private void turn() {
        Node now = layout.open().get() ? layoutPane : preview.open().get() ? previewPane : main;
        if (!now.equals(node.getCenter())) {
            node.setCenter(now);
            node.setRight(main.equals(now) ? side : null);
            moved.run();
            if (main.equals(now)) {
                FxThread.later(table::requestFocus);
            }
        }
    }

    /** Scrolls the side no further than needed. */
    private void reveal(Node shown) {
        if (shown.getScene() == null) {
            return;
        }
        // Where it stands is known only once what has just come is laid out; wrapped words know their height only with their width.
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            side.applyCss();
            side.layout();
        }
        double seen = side.getViewportBounds().getHeight();
        double rest = aside.getHeight() - seen;
        if (rest <= 0) {
            return;
        }
        Bounds bounds = aside.sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
        double from = side.getVvalue() * rest;
        if (bounds.getMinY() < from || bounds.getHeight() > seen) {
            side.setVvalue(Math.clamp((bounds.getMinY() - SCROLL_MARGIN) / rest, 0, 1));
        } else if (bounds.getMaxY() > from + seen) {
            side.setVvalue(Math.clamp((bounds.getMaxY() + SCROLL_MARGIN - seen) / rest, 0, 1));
        }
    }

    private void pressed(KeyEvent key) {
        if (PRINT.match(key)) {
            if (preview.open().get()) {
                previewPane.focusPrinting();
            } else if (!layout.open().get()) {
                preview(Extent.ONE_FORM);
            }
            key.consume();
        }
    }

    /** Why there was no preview speaks of what was asked before. */
    private void forgetRefusal() {
        if (!preview.open().get()) {
            preview.dismiss();
        }
    }

    private void say() {
        List<Node> bars = new ArrayList<>();
        work = null;
        if (model.running().get()) {
            WorkBar bar = new WorkBar("reports-work", model.beingWritten(), texts.get("ui.cancel"), model::cancel);
            bar.at(model.progress().get());
            work = bar;
            bars.add(bar);
        }
        Notice refused = preview.open().get() ? null : preview.notice().get();
        if (refused != null) {
            NoticeBar bar = new NoticeBar("preview-refused", refused);
            bar.getChildren().add(Icons.button("preview-refused-dismiss", Feather.X, texts.get("ui.export.dismiss"), preview::dismiss));
            bars.add(bar);
        }
        Notice ended = model.notice().get();
        if (ended != null) {
            NoticeBar bar = new NoticeBar("reports-notice", ended);
            bar.getChildren().add(Icons.button("reports-dismiss", Feather.X, texts.get("ui.export.dismiss"), model::dismiss));
            bars.add(bar);
        }
        messages.getChildren().setAll(bars);
        messages.setManaged(!bars.isEmpty());
    }
}

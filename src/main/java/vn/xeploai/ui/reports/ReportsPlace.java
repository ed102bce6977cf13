package vn.xeploai.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.WorkBar;
import vn.xeploai.ui.kit.YearScale;
import vn.xeploai.ui.kit.YearSwitch;

/** The place "Báo cáo": the forms for the unit and year the window looks at, the chosen one beside them. */
public final class ReportsPlace implements Place {
    private static final double PANEL = 340;

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
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private @Nullable WorkBar work;

    /**
     * Shows what the view-model holds; unit and year are the window's own.
     *
     * @param unit the unit the window looks at
     */
    public ReportsPlace(ReportsViewModel model, YearScale scale, ObservableValue<ReportUnit> unit, Texts texts) {
        this.model = model;
        this.unit = unit;
        this.texts = texts;
        years = new YearSwitch(scale, texts);
        years.setMinWidth(Region.USE_PREF_SIZE);
        table = new FormsTable(model, texts);
        panel = new FormPanel(model, texts);
        templates = new TemplatesPane(model.templates(), texts);
        VBox side = new VBox(panel, templates);
        side.setPrefWidth(PANEL);
        side.setMinWidth(PANEL);
        VBox.setVgrow(templates, Priority.ALWAYS);
        node.setId("reports");
        title.setId("reports-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, years);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        VBox head = new VBox(line, state);
        head.getStyleClass().add("place-head");
        messages.getStyleClass().add("messages");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox main = new VBox(head, messages, table);
        main.getStyleClass().add("place");
        main.setMinWidth(0);
        node.setCenter(main);
        node.setRight(side);
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
        templates.shown(bag);
        bag.watch(model.forms(), forms -> {
            String words = texts.get("reports.state", Map.of("count", String.valueOf(forms.size())));
            state.setText(words);
            state.getTooltip().setText(words);
        });
        bag.watch(unit, model::lookAt);
        bag.watch(model.unit(), now -> title.setText(texts.get("reports.title", Map.of("unit", now.name()))));
        bag.watch(model.running(), _ -> say());
        bag.watch(model.notice(), _ -> say());
        bag.watch(model.progress(), at -> {
            WorkBar bar = work;
            if (bar != null) {
                bar.at(at.doubleValue());
            }
        });
        FxThread.later(table::requestFocus);
    }

    @Override
    public void hidden() {
        bag.close();
        messages.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get("reports.keys");
    }

    @Override
    public void lookAt(int year, @Nullable String unitCode) {
        model.lookAt(year);
    }

    @Override
    public boolean export() {
        model.export();
        return true;
    }

    /** What is running first, then how the last one ended. */
    @Override
    public boolean escape() {
        boolean working = isWorking();
        model.cancel();
        return working || model.dismiss();
    }

    @Override
    public boolean isWorking() {
        return model.running().get();
    }

    @Override
    public void cancel() {
        model.cancel();
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

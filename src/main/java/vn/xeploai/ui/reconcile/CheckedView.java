package vn.xeploai.ui.reconcile;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;
import vn.xeploai.ui.reconcile.ReconcileViewModel.Filter;

/** What a checked table looks like: counts, filter, remarks, findings. */
final class CheckedView extends VBox {
    private final Texts texts;

    CheckedView(Checked checked, ReconcileViewModel model, FindingsTable findings, Texts texts) {
        this.texts = texts;
        getStyleClass().add("step");
        VBox.setVgrow(findings.node(), Priority.ALWAYS);
        getChildren().add(counts(checked));
        for (int i = 0; i < checked.remarks().size(); i++) {
            getChildren().add(new NoticeBar("reconcile-remark-" + (i + 1), Notice.of(Notice.Kind.WARNING, checked.remarks().get(i))));
        }
        getChildren().addAll(tools(checked, model), findings.node());
    }

    private Node counts(Checked checked) {
        FlowPane line = new FlowPane(Labels.plain(checked.lines()));
        line.setId("reconcile-counts");
        line.getStyleClass().add("verdict-counts");
        line.setRowValignment(VPos.CENTER);
        for (Checked.Count count : checked.counts()) {
            Label label = Labels.plain(count.words(), "strong");
            label.setGraphic(Icons.icon(count.sign().icon(), count.sign().style()));
            line.getChildren().add(label);
        }
        return line;
    }

    private Node tools(Checked checked, ReconcileViewModel model) {
        Segments<Filter> filter = new Segments<>("reconcile-filter", choice -> words(choice, checked), model.filter(), model::show,
                Filter.values());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(filter, gap,
                Plate.secondary("reconcile-copy", texts.get("ui.reconcile.copy"), model::copyAll),
                Plate.secondary("reconcile-export", texts.get("ui.reconcile.export"), model::export));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setFillHeight(false);
        tools.getStyleClass().add("table-tools");
        return tools;
    }

    private String words(Filter choice, Checked checked) {
        long count = choice == Filter.ALL ? checked.rows().size() : checked.faults();
        return texts.get("ui.reconcile.filter." + choice.name()) + " (" + Numbers.count(count) + ")";
    }
}

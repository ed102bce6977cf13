package vn.xeploai.ui.summary;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Part;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;

/** The place "Tổng hợp": tree on the left, figures of the chosen unit and year beside it. */
public final class SummaryPlace implements Place {
    /**
     * What the place asks of the window.
     *
     * @param openNames shows the names behind a figure
     * @param cellMembers fetches the members of a cell for {@code cellTable}
     * @param cellTable the members of a cell, where no unit is below
     * @param bringIn begins taking in a workbook
     * @param loadSample fills an empty database with invented data
     */
    public record Surroundings(
            Consumer<NamesRequest> openNames,
            Consumer<NamesRequest> cellMembers,
            Part cellTable,
            Runnable bringIn,
            Runnable loadSample) {}

    private final SummaryViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Surroundings around;
    private final Bag bag = new Bag();
    private final StackPane node = new StackPane();
    private final UnitTreePane tree;
    private final FiguresPane figures;
    private final SplitPane split;

    /** Shows what the view-models hold. */
    public SummaryPlace(
            SummaryViewModel model, ExportViewModel export, Texts texts, Dialogs dialogs, Surroundings around) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.around = around;
        tree = new UnitTreePane(model, texts);
        figures = new FiguresPane(model, export, texts, around);
        split = new SplitPane(tree, figures);
        split.setDividerPositions(0.225);
        SplitPane.setResizableWithParent(tree, false);
        node.setId("summary");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        tree.shown(bag);
        figures.shown(bag);
        around.cellTable().shown();
        bag.watch(model.phase(), _ -> show());
        bag.watch(model.failure(), _ -> show());
    }

    @Override
    public void hidden() {
        bag.close();
        around.cellTable().hidden();
        node.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get(model.phase().get() == SummaryViewModel.Phase.EMPTY ? "ui.keys.empty" : "ui.keys.summary");
    }

    @Override
    public boolean search() {
        tree.search();
        return true;
    }

    /** Gives the keyboard back after the names were put away. */
    public void takeFocus() {
        figures.takeFocus();
    }

    private void show() {
        Node content = switch (model.phase().get()) {
            case LOADING -> new Skeleton();
            case EMPTY -> empty();
            case READY -> split;
            case FAILED -> failed(model.failure().get());
        };
        if (!node.getChildren().equals(List.of(content))) {
            node.getChildren().setAll(content);
        }

    }

    private Plate empty() {
        return new Plate("empty", Feather.INBOX, texts.get("ui.empty.title"), texts.get("ui.empty.text"), List.of(
                Plate.primary("empty-bring-in", texts.get("ui.empty.bring-in"), around.bringIn()),
                Plate.secondary("empty-sample", texts.get("ui.empty.sample"), around.loadSample())));
    }

    private Plate failed(@Nullable Failure failure) {
        Button again = Plate.primary("summary-again", texts.get("ui.again"), model::refresh);
        return switch (failure) {
            case Failure.Known known -> new Plate("summary-failed", Feather.ALERT_OCTAGON,
                    texts.get("ui.summary.failed"), texts.of(known.problem()), List.of(again));
            case Failure.Bug bug -> new Plate("summary-failed", Feather.ALERT_OCTAGON,
                    texts.get("ui.bug.title"), texts.get("ui.bug.line", Map.of("code", bug.report().code())),
                    List.of(again, Plate.secondary("copy-details", texts.get("ui.bug.copy"),
                            () -> dialogs.copy(bug.report().code() + "\n" + bug.report().details()))));
            case Failure.GivenUp _ -> stopped(again);
            case null -> stopped(again);
        };
    }

    private Plate stopped(Button again) {
        return new Plate("summary-failed", Feather.PAUSE_CIRCLE, texts.get("ui.summary.failed"), "", List.of(again));
    }
}

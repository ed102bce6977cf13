package vn.xeploai.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.people.NamesPanel;
import vn.xeploai.ui.people.NamesTable;
import vn.xeploai.ui.people.NamesViewModel;
import vn.xeploai.ui.reports.ReportUnit;
import vn.xeploai.ui.summary.ExportViewModel;
import vn.xeploai.ui.summary.SummaryPlace;
import vn.xeploai.ui.summary.SummaryViewModel;

/** Tổng hợp with the names behind its figures beside it. */
final class SummaryStop implements Place {
    private static final double PANEL_SHARE = 0.255;
    private static final double PANEL_LEAST = 310;
    private static final double PANEL_MOST = 500;
    private static final ReportUnit NO_UNIT = new ReportUnit("", "");

    private final SummaryViewModel figures;
    private final NamesViewModel names;
    private final ExportViewModel export;
    private final SummaryPlace place;
    private final NamesPanel panel;
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private @Nullable Node openedFrom;

    /**
     * Begins where the settings say.
     *
     * @param bringIn begins taking in a workbook
     * @param loadSample fills an empty database
     */
    SummaryStop(
            Services services,
            TaskRunner runner,
            Dialogs dialogs,
            Texts texts,
            UserSettings settings,
            Runnable bringIn,
            Runnable loadSample) {
        figures = new SummaryViewModel(services.figures().years(), runner, texts, settings.year(), settings.unit());
        names = new NamesViewModel(services.figures().names(), runner, dialogs, texts);
        NamesViewModel cell = new NamesViewModel(services.figures().names(), runner, dialogs, texts);
        export = new ExportViewModel(services.figures().reports(), runner, dialogs, texts);
        place = new SummaryPlace(figures, export, texts, dialogs, new SummaryPlace.Surroundings(
                this::openNames, cell::open, new NamesTable(cell, texts), bringIn, loadSample));
        panel = new NamesPanel(names, texts);
        node.setCenter(place.node());
    }

    SummaryViewModel figures() {
        return figures;
    }

    /** The unit the window looks at; nothing before the first count. */
    ObservableValue<ReportUnit> unit() {
        return figures.picture()
                .map(picture -> picture == null ? NO_UNIT : new ReportUnit(picture.unitCode(), picture.title()))
                .orElse(NO_UNIT);
    }

    /** Changes whenever other keys hold. */
    ReadOnlyObjectProperty<SummaryViewModel.Phase> phase() {
        return figures.phase();
    }

    /** Without figures there is nothing to report. */
    boolean canExport() {
        return figures.phase().get() == SummaryViewModel.Phase.READY;
    }

    /** Other records are stored: the names shown may be others. */
    void stored() {
        names.close();
        figures.refresh();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        place.shown();
        panel.shown();
        bag.watch(names.request(), request -> {
            boolean closes = request == null && node.getRight() != null;
            node.setRight(request == null ? null : panel);
            if (closes) {
                giveFocusBack();
            }
        });
        bag.watch(node.widthProperty(), width ->
                panel.setPrefWidth(Math.clamp(width.doubleValue() * PANEL_SHARE, PANEL_LEAST, PANEL_MOST)));
    }

    @Override
    public void hidden() {
        bag.close();
        panel.hidden();
        place.hidden();
        node.setRight(null);
    }

    @Override
    public String keyLine() {
        return place.keyLine();
    }

    @Override
    public void refresh() {
        figures.refresh();
        names.again();
    }

    @Override
    public boolean search() {
        return place.search();
    }

    @Override
    public boolean export() {
        if (canExport()) {
            export.export(figures.year(), figures.unit());
        }
        return true;
    }

    /** The list of names first, then the search, then how the export ended. */
    @Override
    public boolean escape() {
        if (names.request().get() != null) {
            names.close();
        } else if (!figures.endSearch()) {
            export.dismiss();
        }
        return true;
    }

    @Override
    public boolean isWorking() {
        return export.running().get();
    }

    @Override
    public void cancel() {
        export.cancel();
    }

    /** Shows the names behind a figure of another place. */
    void openNames(NamesRequest request) {
        Scene scene = node.getScene();
        if (node.getRight() == null && scene != null) {
            openedFrom = scene.getFocusOwner();
        }
        names.open(request);
        panel.takeFocus();
    }

    /** To the figure whose names were shown, or to the table where that figure is gone. */
    private void giveFocusBack() {
        Node figure = openedFrom;
        openedFrom = null;
        if (figure != null && figure.getScene() != null && figure.isFocusTraversable()) {
            figure.requestFocus();
        } else {
            place.takeFocus();
        }
    }
}

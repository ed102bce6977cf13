package vn.xeploai.ui.shell;

import java.time.LocalTime;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.intake.IntakePlace;
import vn.xeploai.ui.intake.IntakeViewModel;
import vn.xeploai.ui.intake.Step;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.people.NamesPanel;
import vn.xeploai.ui.people.NamesTable;
import vn.xeploai.ui.people.NamesViewModel;
import vn.xeploai.ui.rating.RatingPlace;
import vn.xeploai.ui.rating.RatingViewModel;
import vn.xeploai.ui.summary.ExportViewModel;
import vn.xeploai.ui.summary.SummaryPlace;
import vn.xeploai.ui.summary.SummaryViewModel;

/** The places over an open database, and the way from one to the other. */
final class OpenDesk {
    private static final double PANEL_SHARE = 0.255;
    private static final double PANEL_LEAST = 310;
    private static final double PANEL_MOST = 500;

    private final Services services;
    private final SummaryViewModel summary;
    private final NamesViewModel names;
    private final ExportViewModel export;
    private final IntakeViewModel intake;
    private final SummaryPlace summaryPlace;
    private final IntakePlace intakePlace;
    private final RatingViewModel rating;
    private final RatingPlace ratingPlace;
    private final NamesPanel panel;
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private final Runnable moved;
    private Place place;
    private @Nullable Node openedFrom;

    /**
     * Builds the places.
     *
     * @param moved told when another place is shown
     */
    OpenDesk(Services services, TaskRunner runner, Dialogs dialogs, Texts texts, UserSettings settings, Runnable moved) {
        this.services = services;
        this.moved = moved;
        summary = new SummaryViewModel(services.years(), runner, texts, settings.year(), settings.unit());
        names = new NamesViewModel(services.names(), runner, dialogs, texts);
        NamesViewModel cell = new NamesViewModel(services.names(), runner, dialogs, texts);
        export = new ExportViewModel(services.reports(), runner, dialogs, texts);
        intake = new IntakeViewModel(services.intake(), runner, dialogs, texts, this::stored);
        summaryPlace = new SummaryPlace(summary, export, texts, dialogs, new SummaryPlace.Surroundings(
                this::openNames, cell::open, new NamesTable(cell, texts), this::bringIn, this::loadSample));
        intakePlace = new IntakePlace(intake, texts, this::toSummary);
        rating = new RatingViewModel(services.rating(), runner, texts, LocalTime::now, this::yearOpened);
        ratingPlace = new RatingPlace(rating, summary, dialogs, texts);
        panel = new NamesPanel(names, texts);
        place = summaryPlace;
    }

    BorderPane node() {
        return node;
    }

    Place place() {
        return place;
    }

    SummaryViewModel summary() {
        return summary;
    }

    boolean isAtSummary() {
        return place.equals(summaryPlace);
    }

    boolean isAtRating() {
        return place.equals(ratingPlace);
    }

    /** Whether something is being brought in or written, or could not be. */
    boolean isWorking() {
        return intake.isWorking() || export.running().get() || rating.grid().isUnsettled();
    }

    void shown() {
        panel.shown();
        bag.watch(names.request(), request -> {
            boolean open = request != null && isAtSummary();
            boolean closes = !open && node.getRight() != null;
            node.setRight(open ? panel : null);
            if (closes && isAtSummary()) {
                giveFocusBack();
            }
        });
        bag.watch(node.widthProperty(), width ->
                panel.setPrefWidth(Math.clamp(width.doubleValue() * PANEL_SHARE, PANEL_LEAST, PANEL_MOST)));
        bag.watch(summary.phase(), _ -> moved.run());
        bag.watch(summary.shownYear(), year -> {
            if (isAtRating()) {
                rating.open(year, rating.unit());
            }
        });
        show(place);
        summary.refresh();
    }

    void hidden() {
        place.hidden();
        panel.hidden();
        bag.close();
        export.cancel();
        intake.cancel();
    }

    void refresh() {
        if (isAtRating()) {
            rating.reload();
            return;
        }
        summary.refresh();
        names.again();
    }

    void search() {
        if (isAtRating()) {
            ratingPlace.search();
            return;
        }
        toSummary();
        summaryPlace.search();
    }

    /** Without figures there is nothing to report. */
    boolean canExport() {
        return summary.phase().get() == SummaryViewModel.Phase.READY;
    }

    void export() {
        if (canExport()) {
            toSummary();
            export.export(summary.year(), summary.unit());
        }
    }

    /** Asks for a workbook; the place is shown only once there is something to see. */
    void bringIn() {
        intake.choose();
        if (!(intake.step().get() instanceof Step.Idle)) {
            show(intakePlace);
        }
    }

    /** Puts away what lies on top: the import, else the list of names, else the search, else how the export ended. */
    void escape() {
        if (isAtRating()) {
            ratingPlace.escape();
        } else if (!isAtSummary()) {
            if (!intake.isWorking()) {
                toSummary();
            }
        } else if (names.request().get() != null) {
            names.close();
        } else if (!summary.endSearch()) {
            export.dismiss();
        }
    }

    void toSummary() {
        if (!isAtSummary()) {
            boolean rated = isAtRating() && rating.grid().edits().get() > 0;
            intake.leave();
            show(summaryPlace);
            if (rated) {
                summary.refresh();
            }
        }
    }

    /** The sheets, of the year and at the unit looked at. */
    void toRating() {
        if (!isAtRating() && summary.year() != 0) {
            intake.leave();
            rating.open(summary.year(), summary.unit());
            show(ratingPlace);
        }
    }

    private void yearOpened(int year) {
        boolean same = year == summary.year();
        summary.goTo(year, summary.unit());
        if (same) {
            rating.open(year, rating.unit());
        }
    }

    private void loadSample() {
        SampleData sample = services.sample();
        intake.fill(sample.load(), () -> summary.goTo(sample.year(), sample.unit()));
        show(intakePlace);
    }

    private void stored() {
        names.close();
        summary.refresh();
    }

    private void openNames(NamesRequest request) {
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
            summaryPlace.takeFocus();
        }
    }

    private void show(Place next) {
        place.hidden();
        place = next;
        node.setCenter(next.node());
        node.setRight(names.request().get() != null && isAtSummary() ? panel : null);
        next.shown();
        moved.run();
    }
}

package vn.xeploai.ui.shell;

import java.time.LocalTime;
import java.time.ZoneId;
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
import vn.xeploai.ui.meeting.MeetingPlace;
import vn.xeploai.ui.meeting.MeetingViewModel;
import vn.xeploai.ui.people.NamesPanel;
import vn.xeploai.ui.people.NamesTable;
import vn.xeploai.ui.people.NamesViewModel;
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
    private final MeetingViewModel meeting;
    private final SummaryPlace summaryPlace;
    private final MeetingPlace meetingPlace;
    private final IntakePlace intakePlace;
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
        meeting = new MeetingViewModel(
                services.meetings(), runner, () -> LocalTime.now(ZoneId.systemDefault()), texts);
        meetingPlace = new MeetingPlace(
                meeting, texts, new MeetingPlace.Surroundings(this::bringIn, summary::stepYear, moved));
        intakePlace = new IntakePlace(intake, texts, this::toSummary);
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

    boolean isAtMeeting() {
        return place.equals(meetingPlace);
    }

    /** Whether something is being brought in or written. */
    boolean isWorking() {
        return intake.isWorking() || export.running().get() || meeting.isSaving();
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
        bag.watch(summary.picture(), _ -> {
            if (isAtMeeting()) {
                meeting.show(summary.year(), summary.unit());
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
        summary.refresh();
        names.again();
        if (isAtMeeting()) {
            meeting.refresh();
        }
    }

    void search() {
        if (isAtMeeting()) {
            meetingPlace.search();
        } else {
            toSummary();
            summaryPlace.search();
        }
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
        if (isAtMeeting()) {
            meetingPlace.takeFocus();
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
            intake.leave();
            show(summaryPlace);
        }
    }

    void toMeeting() {
        if (!isAtMeeting() && !intake.isWorking()) {
            intake.leave();
            meeting.show(summary.year(), summary.unit());
            show(meetingPlace);
            meetingPlace.takeFocus();
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

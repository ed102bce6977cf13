package vn.xeploai.ui.shell;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.intake.IntakePlace;
import vn.xeploai.ui.intake.IntakeViewModel;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.meeting.MeetingPlace;
import vn.xeploai.ui.meeting.MeetingViewModel;
import vn.xeploai.ui.members.KeepingViewModel;
import vn.xeploai.ui.members.MembersPlace;
import vn.xeploai.ui.rating.RatingPlace;
import vn.xeploai.ui.rating.RatingViewModel;
import vn.xeploai.ui.reconcile.ReconcilePlace;
import vn.xeploai.ui.reconcile.ReconcileViewModel;
import vn.xeploai.ui.reconcile.TypedCheckViewModel;
import vn.xeploai.ui.reports.ReportsPlace;
import vn.xeploai.ui.reports.ReportsViewModel;
import vn.xeploai.ui.summary.SummaryViewModel;

/** The places over an open database, and the way from one to the other. */
final class OpenDesk {
    private final Services services;
    private final IntakeViewModel intake;
    private final IntakePlace intakePlace;
    private final SummaryStop summary;
    private final Map<Stop, Place> places = new EnumMap<>(Stop.class);
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private final Runnable moved;
    /** Where the user is; {@code null} while a workbook comes in. */
    private @Nullable Stop here = Stop.SUMMARY;

    /**
     * Builds the places.
     *
     * @param moved told when another place is shown
     */
    OpenDesk(Services services, TaskRunner runner, Dialogs dialogs, Texts texts, UserSettings settings, Runnable moved) {
        this.services = services;
        this.moved = moved;
        intake = new IntakeViewModel(services.intake(), runner, dialogs, texts, this::stored);
        intakePlace = new IntakePlace(intake, texts, () -> go(Stop.SUMMARY));
        summary = new SummaryStop(services, runner, dialogs, texts, settings, this::bringIn, this::loadSample);
        places.put(Stop.SUMMARY, summary);
        places.put(Stop.MEMBERS, new MembersPlace(
                new KeepingViewModel(services.members(), runner, texts), services.members(), texts, this::bringIn, moved));
        MembersPaste.on(place(Stop.MEMBERS).node(), dialogs, services.intake(), this::paste);
        places.put(Stop.MEETING, new MeetingPlace(
                new MeetingViewModel(services.meetings(), runner, LocalTime::now, texts), texts,
                new MeetingPlace.Surroundings(this::bringIn, summary.figures()::stepYear, moved)));
        RatingViewModel rating = new RatingViewModel(services.rating(), runner, texts, LocalTime::now, this::yearOpened);
        places.put(Stop.RATING, new RatingPlace(rating, summary.figures(), dialogs, texts));
        places.put(Stop.REPORTS, new ReportsPlace(
                new ReportsViewModel(services.forms(), runner, dialogs, texts), summary.figures(), summary.unit(), texts));
        places.put(Stop.RECONCILE, new ReconcilePlace(
                new ReconcileViewModel(services.reconcile(), runner, dialogs, texts), new TypedCheckViewModel(texts), texts));
    }

    BorderPane node() {
        return node;
    }

    /** What fills the window. */
    Place place() {
        return here == null ? intakePlace : place(here);
    }

    /** Which place that is; {@code null} while a workbook comes in. */
    @Nullable Stop here() {
        return here;
    }

    SummaryViewModel figures() {
        return summary.figures();
    }

    /** Whether something is being brought in, checked or written anywhere. */
    boolean isWorking() {
        return all().anyMatch(Place::isWorking);
    }

    void shown() {
        bag.watch(summary.phase(), _ -> moved.run());
        bag.watch(summary.figures().shownYear(), _ -> tellYear(null));
        show(here);
        summary.figures().refresh();
    }

    void hidden() {
        place().hidden();
        bag.close();
        all().forEach(Place::cancel);
    }

    boolean canExport() {
        return summary.canExport();
    }

    void refresh() {
        place().refresh();
    }

    void search() {
        if (!place().search()) {
            go(Stop.SUMMARY);
            summary.search();
        }
    }

    /** What this place can write, else the report. */
    void export() {
        if (!place().export() && canExport()) {
            go(Stop.SUMMARY);
            summary.export();
        }
    }

    /** The file this place asks for, else a workbook. */
    void openFile() {
        if (!place().openFile()) {
            bringIn();
        }
    }

    /** Asks for a workbook; behind the question stands the place with the last imports. */
    void bringIn() {
        if (here != null) {
            show(null);
        }
        intake.choose();
    }

    private void paste(String block, List<String> headers) {
        if (!intake.isWorking()) {
            show(null);
            intake.paste(block, headers);
        }
    }

    /** Puts away what lies on top, else goes back to the summary. */
    void escape() {
        if (!place().escape() && !place().isWorking()) {
            go(Stop.SUMMARY);
        }
    }

    void go(Stop stop) {
        if (here != stop && (!stop.needsYear() || summary.figures().year() != 0)) {
            boolean changed = place().changedRecords();
            intake.leave();
            show(stop);
            if (changed) {
                summary.figures().refresh();
            }
        }
    }

    private void loadSample() {
        SampleData sample = services.sample();
        intake.fill(sample.load(), () -> summary.figures().goTo(sample.year(), sample.unit()));
        show(null);
    }

    private void stored() {
        summary.stored();
    }

    private void yearOpened(int year) {
        boolean same = year == summary.figures().year();
        summary.figures().goTo(year, summary.figures().unit());
        if (same) {
            tellYear(null);
        }
    }

    private void tellYear(@Nullable String unit) {
        int year = summary.figures().year();
        if (here != null && (year != 0 || !here.needsYear())) {
            place().lookAt(year, unit);
        }
    }

    private void show(@Nullable Stop next) {
        place().hidden();
        here = next;
        tellYear(summary.figures().unit());
        Place shown = place();
        node.setCenter(shown.node());
        shown.shown();
        moved.run();
    }

    private Place place(Stop stop) {
        Place found = places.get(stop);
        if (found == null) {
            throw new IllegalStateException("no place for " + stop);
        }
        return found;
    }

    private Stream<Place> all() {
        return Stream.concat(Stream.of(intakePlace), places.values().stream());
    }
}

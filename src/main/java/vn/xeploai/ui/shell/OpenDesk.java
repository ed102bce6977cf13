package vn.xeploai.ui.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import vn.xeploai.settings.UserSettings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.intake.IntakePlace;
import vn.xeploai.ui.intake.IntakeViewModel;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.meeting.MeetingPlace;
import vn.xeploai.ui.meeting.MeetingViewModel;
import vn.xeploai.ui.members.KeepingViewModel;
import vn.xeploai.ui.members.ListPages;
import vn.xeploai.ui.members.MembersPlace;
import vn.xeploai.ui.organizations.OrganizationsPlace;
import vn.xeploai.ui.organizations.OrganizationsViewModel;
import vn.xeploai.ui.overview.OverviewPlace;
import vn.xeploai.ui.overview.OverviewViewModel;
import vn.xeploai.ui.overview.Target;
import vn.xeploai.ui.rating.RatingPlace;
import vn.xeploai.ui.rating.RatingViewModel;
import vn.xeploai.ui.reconcile.ReconcilePlace;
import vn.xeploai.ui.reconcile.ReconcileViewModel;
import vn.xeploai.ui.reconcile.TypedCheckViewModel;
import vn.xeploai.ui.reports.LayoutViewModel;
import vn.xeploai.ui.reports.PreviewViewModel;
import vn.xeploai.ui.reports.ReportsPlace;
import vn.xeploai.ui.reports.ReportsViewModel;
import vn.xeploai.ui.summary.SummaryViewModel;

/** The places over an open database, and the way from one to the other. */
final class OpenDesk {
    private final Services services;
    private final IntakeViewModel intake;
    private final IntakePlace intakePlace;
    private final SummaryStop summary;
    private final OverviewViewModel overview;
    private final KeepingViewModel members;
    private final RatingViewModel rating;
    private final Map<Stop, Place> places = new EnumMap<>(Stop.class);
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private final Runnable moved;
    /** Where the user is; {@code null} while a workbook comes in. */
    private @Nullable Stop here = Stop.OVERVIEW;

    /**
     * Builds the places.
     *
     * @param moved told when another place is shown
     */
    OpenDesk(Services services, TaskRunner runner, Dialogs dialogs, Texts texts, UserSettings settings, Runnable moved) {
        this.services = services;
        this.moved = moved;
        intake = new IntakeViewModel(services.intake().workbooks(), runner, dialogs, texts, this::stored);
        intakePlace = new IntakePlace(intake, texts, () -> go(Stop.SUMMARY));
        summary = new SummaryStop(services, runner, dialogs, texts, settings, this::bringIn, this::loadSample);
        places.put(Stop.SUMMARY, summary);
        places.put(Stop.ORGANIZATIONS, new OrganizationsPlace(
                new OrganizationsViewModel(services.registers().organizing(), runner, texts), texts, this::bringIn, moved));
        members = new KeepingViewModel(services.registers().members(), runner, texts);
        overview = new OverviewViewModel(
                services.review().overview(), runner, texts, () -> LocalDate.now(ZoneId.systemDefault()), this::yearOpened);
        places.put(Stop.OVERVIEW, new OverviewPlace(overview, summary.figures(), texts, new OverviewPlace.Surroundings(
                this::goTo, this::openNames, this::openMember, this::lookAtUnit, this::bringIn, this::loadSample, moved)));
        places.put(Stop.MEMBERS, new MembersPlace(
                members, new ListPages(members, services.registers().members(), runner, dialogs, texts), services.registers().members(), texts,
                this::bringIn, moved));
        MembersPaste.on(place(Stop.MEMBERS).node(), dialogs, services.intake().workbooks(), this::paste);
        places.put(Stop.MEETING, new MeetingPlace(
                new MeetingViewModel(services.review().meetings(), runner, LocalTime::now, texts), summary.figures(), texts,
                new MeetingPlace.Surroundings(this::bringIn, moved)));
        rating = new RatingViewModel(services.review().rating(), runner, texts, LocalTime::now, this::yearOpened);
        places.put(Stop.RATING, new RatingPlace(rating, summary.figures(), dialogs, texts,
                new RatingPlace.Surroundings(this::openSettings, moved)));
        places.put(Stop.REPORTS, new ReportsPlace(
                new ReportsViewModel(services.papers().forms(), services.papers().paper(), runner, dialogs, texts),
                new PreviewViewModel(services.papers().paper(), runner, dialogs, texts),
                new LayoutViewModel(services.papers().paper(), runner, texts), summary.figures(), summary.unit(), texts, moved));
        places.put(Stop.RECONCILE, new ReconcilePlace(
                new ReconcileViewModel(services.figures().reconcile(), runner, dialogs, texts), new TypedCheckViewModel(texts), texts));
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

    /** The first place that holds something typed which is not in the database. */
    Optional<Stop> unsaved() {
        return places.entrySet().stream().filter(each -> each.getValue().holdsUnsaved()).map(Map.Entry::getKey).findFirst();
    }

    void shown() {
        bag.watch(summary.phase(), phase -> {
            moved.run();
            if (phase == SummaryViewModel.Phase.EMPTY) {
                overview.nothing();
            }
        });
        bag.watch(summary.figures().shownYear(), _ -> tellYear(here == Stop.OVERVIEW ? summary.figures().unit() : null));
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

    /** To the place where the work is, at that unit. */
    private void goTo(Target target, @Nullable String unit) {
        if (unit != null) {
            summary.figures().chooseUnit(unit);
        }
        if (target == Target.RATING || target == Target.RATING_UNITS) {
            rating.aim(target == Target.RATING ? RatingViewModel.Mode.MEMBERS : RatingViewModel.Mode.UNITS);
        }
        go(switch (target) {
            case RATING, RATING_UNITS, CLOSING -> Stop.RATING;
            case MEETING -> Stop.MEETING;
            case MEMBERS -> Stop.MEMBERS;
            case SUMMARY -> Stop.SUMMARY;
            case REPORTS -> Stop.REPORTS;
            case OPEN_YEAR, READINESS, SETTINGS -> Stop.OVERVIEW;
        });
        if (target == Target.CLOSING) {
            rating.showEnd(summary.figures().year());
        }
    }

    /** The settings of that year, opened or not. */
    private void openSettings(int year) {
        summary.figures().goTo(year, summary.figures().unit());
        go(Stop.OVERVIEW);
        overview.page().set(OverviewViewModel.Page.SETTINGS);
    }

    private void openNames(NamesRequest request) {
        go(Stop.SUMMARY);
        summary.openNames(request);
    }

    private void openMember(@Nullable UUID id, String words) {
        go(Stop.MEMBERS);
        members.list().words().set(words);
        if (id != null) {
            members.open(id);
        }
    }

    private void lookAtUnit(String code) {
        summary.figures().chooseUnit(code);
        tellYear(code);
    }

    private void loadSample() {
        SampleData sample = services.intake().sample();
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
        // The rail must not hold the keyboard until the place has been read: the first words typed would press its buttons.
        shown.node().requestFocus();
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

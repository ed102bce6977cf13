package vn.xeploai.ui.shell;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.Meetings;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.PrintedFigures;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.intake.IntakePlace;
import vn.xeploai.ui.intake.IntakeViewModel;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Part;
import vn.xeploai.ui.meeting.MeetingErrands;
import vn.xeploai.ui.meeting.MeetingPlace;
import vn.xeploai.ui.meeting.MeetingViewModel;
import vn.xeploai.ui.meeting.Opened;
import vn.xeploai.ui.members.KeepingViewModel;
import vn.xeploai.ui.members.ListPages;
import vn.xeploai.ui.members.MembersPlace;
import vn.xeploai.ui.organizations.OrganizationsPlace;
import vn.xeploai.ui.organizations.OrganizationsViewModel;
import vn.xeploai.ui.overview.OverviewPlace;
import vn.xeploai.ui.overview.OverviewViewModel;
import vn.xeploai.ui.people.NamesPanel;
import vn.xeploai.ui.people.NamesTable;
import vn.xeploai.ui.people.NamesViewModel;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.ui.rating.RatingPlace;
import vn.xeploai.ui.rating.RatingViewModel;
import vn.xeploai.ui.reconcile.ReconcilePlace;
import vn.xeploai.ui.reconcile.ReconcileViewModel;
import vn.xeploai.ui.reconcile.TypedCheckViewModel;
import vn.xeploai.ui.reports.LayoutViewModel;
import vn.xeploai.ui.reports.PreviewViewModel;
import vn.xeploai.ui.reports.ReportUnit;
import vn.xeploai.ui.reports.ReportsPlace;
import vn.xeploai.ui.reports.ReportsViewModel;
import vn.xeploai.ui.summary.ExportViewModel;
import vn.xeploai.ui.summary.SummaryPlace;
import vn.xeploai.ui.summary.SummaryViewModel;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** A place that was shown and hidden holds on to nothing, and nothing holds on to it. */
class PlacesComeAndGoTest {
    private final Texts texts = Texts.vietnamese();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final DirectTaskRunner runner = new DirectTaskRunner();
    private final Services services = Desks.services(Invented.twoRoots(), (_, _) -> Desks.clean(() -> {}));
    private final SummaryViewModel summary = new SummaryViewModel(services.figures().years(), runner, texts, 0, null);
    private final NamesViewModel names = new NamesViewModel(services.figures().names(), runner, dialogs, texts);
    private final ExportViewModel export = new ExportViewModel(services.figures().reports(), runner, dialogs, texts);
    private final IntakeViewModel intake = new IntakeViewModel(services.intake().workbooks(), runner, dialogs, texts, () -> {});

    private final KeepingViewModel members = new KeepingViewModel(services.registers().members(), runner, texts);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void the_summary_can_be_forgotten_after_it_was_hidden() {
        isForgotten(this::summaryPlace);
    }

    @Test
    void the_overview_can_be_forgotten_after_it_was_hidden() {
        OverviewViewModel overview =
                new OverviewViewModel(services.review().overview(), runner, texts, () -> LocalDate.of(2025, 12, 1), _ -> {});
        overview.show(2024, "");
        for (OverviewViewModel.Page page : OverviewViewModel.Page.values()) {
            overview.page().set(page);
            isForgotten(() -> new OverviewPlace(overview, summary, texts, new OverviewPlace.Surroundings(
                    (_, _) -> {}, _ -> {}, (_, _) -> {}, _ -> {}, () -> {}, () -> {}, () -> {})));
        }
    }

    @Test
    void the_import_can_be_forgotten_after_it_was_hidden() {
        isForgotten(() -> new IntakePlace(intake, texts, () -> {}));
    }

    @Test
    void the_reconciling_can_be_forgotten_after_it_was_hidden() {
        ReconcileViewModel reconcile = new ReconcileViewModel(services.figures().reconcile(), runner, dialogs, texts);
        TypedCheckViewModel typed = new TypedCheckViewModel(texts);
        isForgotten(() -> new ReconcilePlace(reconcile, typed, texts));
        dialogs.copied = PrintedFigures.block();
        reconcile.paste();
        isForgotten(() -> new ReconcilePlace(reconcile, typed, texts));
    }

    @Test
    void the_rating_can_be_forgotten_after_it_was_hidden() {
        InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025), 12, 9);
        RatingViewModel rating = new RatingViewModel(
                new RatingErrands(desk, Invented.REGULATIONS, () -> 2026), runner, texts, LocalTime::now, _ -> {});
        rating.open(2025, "P");
        rating.why();
        isForgotten(() -> new RatingPlace(rating, summary, dialogs, texts, new RatingPlace.Surroundings(_ -> {}, () -> {})));
    }

    @Test
    void the_review_sessions_can_be_forgotten_after_they_were_hidden() {
        MemoryDesk desk = Meetings.held();
        MeetingViewModel meeting = new MeetingViewModel(
                new MeetingErrands(desk, Invented.REGULATIONS), runner, () -> LocalTime.NOON, texts);
        meeting.show(Meetings.YEAR, Meetings.CELL);
        assertThat(meeting.opened().get()).isInstanceOf(Opened.Session.class);
        isForgotten(() -> new MeetingPlace(
                meeting, summary, texts, new MeetingPlace.Surroundings(() -> {}, () -> {})));
    }

    @Test
    void the_organizations_can_be_forgotten_after_they_were_hidden() {
        OrganizationsViewModel organizations = new OrganizationsViewModel(services.registers().organizing(), runner, texts);
        isForgotten(() -> new OrganizationsPlace(organizations, texts, () -> {}, () -> {}));
    }

    @Test
    void the_reports_can_be_forgotten_after_they_were_hidden() {
        ReportsViewModel reports = new ReportsViewModel(services.papers().forms(), services.papers().paper(), runner, dialogs, texts);
        ReadOnlyObjectWrapper<ReportUnit> unit = new ReadOnlyObjectWrapper<>(new ReportUnit("A", "Đảng bộ phường A"));
        PreviewViewModel preview = new PreviewViewModel(services.papers().paper(), runner, dialogs, texts);
        LayoutViewModel layout = new LayoutViewModel(services.papers().paper(), runner, texts);
        isForgotten(() -> new ReportsPlace(reports, preview, layout, summary, unit, texts, () -> {}));
    }

    @Test
    void the_names_can_be_forgotten_after_they_were_hidden() {
        isForgotten(() -> new NamesPanel(names, texts));
        isForgotten(() -> new NamesTable(names, texts));
    }

    @Test
    void the_members_can_be_forgotten_after_they_were_hidden() {
        isForgotten(() -> new MembersPlace(
                members, new ListPages(members, services.registers().members(), runner, dialogs, texts), services.registers().members(), texts, () -> {},
                () -> {}));
    }

    @Test
    void a_hidden_place_does_not_follow_and_a_shown_one_does() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            summary.refresh();
            SummaryPlace place = summaryPlace();
            StackPane holder = new StackPane(place.node());
            place.shown();
            place.hidden();
            place.shown();
            Scene scene = new Scene(holder, 1200, 700);
            holder.applyCss();
            holder.layout();
            Label title = (Label) scene.lookup("#unit-title");
            assertThat(title.getText()).isEqualTo("Tất cả đơn vị");
            summary.chooseUnit("A");
            assertThat(title.getText()).isEqualTo("Đảng bộ phường A");
            place.hidden();
            summary.chooseUnit("B");
            assertThat(title.getText()).isEqualTo("Đảng bộ phường A");
        });
    }

    @Test
    void a_bag_releases_what_it_holds() {
        Bag bag = new Bag();
        int[] calls = {0};
        bag.watch(summary.busy(), _ -> calls[0]++);
        assertThat(bag.size()).isEqualTo(1);
        bag.close();
        summary.refresh();
        assertThat(calls[0]).isEqualTo(1);
        assertThat(bag.size()).isZero();
    }

    private SummaryPlace summaryPlace() {
        return new SummaryPlace(summary, export, texts, dialogs, new SummaryPlace.Surroundings(
                names::open, names::open, new NamesTable(names, texts), () -> {}, () -> {}));
    }

    private void isForgotten(Supplier<? extends Part> make) {
        dialogs.toRead = Path.of("members.xlsx");
        WeakReference<Part> place = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            summary.refresh();
            Part shown = make.get();
            shown.shown();
            shown.hidden();
            shown.shown();
            shown.hidden();
            return new WeakReference<Part>(shown);
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 50 && place.get() != null; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(place.get()).isNull();
    }
}

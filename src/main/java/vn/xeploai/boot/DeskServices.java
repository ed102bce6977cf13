package vn.xeploai.boot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;

import vn.xeploai.model.Campaign;
import vn.xeploai.report.output.NewFile;
import vn.xeploai.report.printing.KeepTemplates;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.settings.MemberViews;
import vn.xeploai.settings.MemberViewsFile;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.meeting.MeetingErrands;
import vn.xeploai.ui.members.KeptViews;
import vn.xeploai.ui.members.MembersDesk;
import vn.xeploai.ui.overview.OverviewErrands;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.ui.shell.SampleData;
import vn.xeploai.ui.shell.Services;
import vn.xeploai.ui.summary.YearDesk;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepGuests;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.statistics.CountPeople;
import vn.xeploai.workbook.ListWorkbook;

/** What the window's places get of an open database. */
final class DeskServices {
    private final Desk desk;
    private final Regulations regulations;
    private final WorkbookReader reader;

    private DeskServices(Desk desk, Regulations regulations, WorkbookReader reader) {
        this.desk = desk;
        this.regulations = regulations;
        this.reader = reader;
    }

    /** @param folder where the user's own settings are kept */
    static Services over(Desk desk, Regulations regulations, WorkbookReader reader, Path folder) {
        DeskServices here = new DeskServices(desk, regulations, reader);
        PrintReport printing = new PrintReport(desk, regulations);
        return new Services(
                new Services.Figures(
                        here.years(), new ListSubjects(desk, regulations)::list, printing::annual, new FigureDesk()),
                new Services.Papers(new FormsOfDesk(printing, new KeepTemplates(desk)), Papers.over(desk, regulations)),
                new Services.Intake(
                        new DeskIntake(desk, regulations, reader),
                        new SampleData(here::loadSample, ShippedSample.YEAR, ShippedSample.UNIT)),
                new Services.Registers(
                        here.members(folder), new OrganizeUnits(desk, () -> LocalDate.now(ZoneId.systemDefault()))),
                new Services.Review(
                        new OverviewErrands(desk, regulations), new MeetingErrands(desk, regulations),
                        new RatingErrands(desk, regulations, () -> LocalDate.now(ZoneId.systemDefault()).getYear() + 1,
                                new ScoreFiles())));
    }

    private MembersDesk members(Path folder) {
        FindMembers find =
                new FindMembers(desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName));
        MemberViewsFile kept = new MemberViewsFile(folder);
        return new MembersDesk(
                find, new KeepMembers(desk, find, () -> LocalDate.now(ZoneId.systemDefault())),
                new KeepGuests(desk, find, () -> LocalDate.now(ZoneId.systemDefault())), new CountPeople(desk),
                (list, out, progress) -> NewFile.write(out, stream -> ListWorkbook.write(list, stream, progress)),
                new KeptViews() {
                    @Override
                    public MemberViews load() {
                        return kept.load();
                    }

                    @Override
                    public void save(MemberViews views) {
                        kept.save(views);
                    }
                });
    }

    private YearDesk years() {
        CountYear counting = new CountYear(desk, regulations);
        return new YearDesk() {
            @Override
            public List<Campaign> campaigns() {
                return desk.look(records -> records.campaigns().all());
            }

            @Override
            public boolean isRuled(int year) {
                return regulations.of(year).isPresent();
            }

            @Override
            public YearCount count(int year) {
                return counting.count(year);
            }

            @Override
            public int usualYear() {
                return usualYearOn(LocalDate.now(ZoneId.systemDefault()));
            }
        };
    }

    /** The year being rated: until summer people still work on the one before. */
    static int usualYearOn(LocalDate today) {
        return today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() - 1 : today.getYear();
    }

    private void loadSample(Progress progress) {
        try (SampleWorkbooks workbooks = new ShippedSample()) {
            new LoadSample(desk, regulations, reader).load(workbooks, progress);
        }
    }
}

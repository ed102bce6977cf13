package vn.xeploai.boot;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;

import vn.xeploai.model.Campaign;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.meeting.MeetingErrands;
import vn.xeploai.ui.members.MembersDesk;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.ui.shell.SampleData;
import vn.xeploai.ui.shell.Services;
import vn.xeploai.ui.summary.YearDesk;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.work.port.WorkbookReader;

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

    static Services over(Desk desk, Regulations regulations, WorkbookReader reader) {
        DeskServices here = new DeskServices(desk, regulations, reader);
        PrintReport printing = new PrintReport(desk, regulations);
        return new Services(
                here.years(),
                new ListSubjects(desk, regulations)::list,
                printing::annual,
                printing::print,
                new DeskIntake(desk, regulations, reader),
                new FigureDesk(),
                new RatingErrands(desk, regulations, () -> LocalDate.now(ZoneId.systemDefault()).getYear() + 1),
                here.members(),
                new MeetingErrands(desk, regulations),
                new SampleData(here::loadSample, ShippedSample.YEAR, ShippedSample.UNIT));
    }

    private MembersDesk members() {
        FindMembers find =
                new FindMembers(desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName));
        return new MembersDesk(find, new KeepMembers(desk, find, () -> LocalDate.now(ZoneId.systemDefault())));
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

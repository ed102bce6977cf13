package vn.xeploai.ui.shell;

import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.people.NamesDesk;
import vn.xeploai.ui.rating.RatingDesk;
import vn.xeploai.ui.summary.ReportDesk;
import vn.xeploai.ui.summary.YearDesk;

/**
 * What the places need of an open database.
 *
 * @param years figures
 * @param names behind the figures
 * @param reports writes workbooks
 * @param intake checks workbooks
 * @param rating sheets of the place "Xếp loại"
 * @param sample invented data for an empty database
 */
public record Services(
        YearDesk years, NamesDesk names, ReportDesk reports, IntakeDesk intake, RatingDesk rating, SampleData sample) {}

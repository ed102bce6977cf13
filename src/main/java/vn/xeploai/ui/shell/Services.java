package vn.xeploai.ui.shell;

import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.meeting.MeetingDesk;
import vn.xeploai.ui.people.NamesDesk;
import vn.xeploai.ui.summary.ReportDesk;
import vn.xeploai.ui.summary.YearDesk;

/**
 * What the places need of an open database.
 *
 * @param years figures
 * @param names behind the figures
 * @param reports writes workbooks
 * @param intake checks workbooks
 * @param meetings review sessions
 * @param sample invented data for an empty database
 */
public record Services(
        YearDesk years, NamesDesk names, ReportDesk reports, IntakeDesk intake, MeetingDesk meetings, SampleData sample) {}

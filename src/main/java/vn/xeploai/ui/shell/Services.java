package vn.xeploai.ui.shell;

import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.meeting.MeetingDesk;
import vn.xeploai.ui.members.MembersDesk;
import vn.xeploai.ui.overview.OverviewDesk;
import vn.xeploai.ui.people.NamesDesk;
import vn.xeploai.ui.rating.RatingDesk;
import vn.xeploai.ui.reconcile.ReconcileDesk;
import vn.xeploai.ui.reports.FormsDesk;
import vn.xeploai.ui.reports.PaperDesk;
import vn.xeploai.ui.summary.ReportDesk;
import vn.xeploai.ui.summary.YearDesk;
import vn.xeploai.work.organizing.OrganizeUnits;

/**
 * What the places need of an open database.
 *
 * @param years figures
 * @param names behind the figures
 * @param reports writes the annual report
 * @param forms writes any form
 * @param paper shows and prints pages, keeps how documents look
 * @param intake checks workbooks
 * @param reconcile checks printed figures
 * @param rating sheets of the place "Xếp loại"
 * @param members their records
 * @param organizing the tree of organizations
 * @param meetings review sessions
 * @param overview the year at a glance, its settings, its list
 * @param sample invented data for an empty database
 */
public record Services(
        YearDesk years,
        NamesDesk names,
        ReportDesk reports,
        FormsDesk forms,
        PaperDesk paper,
        IntakeDesk intake,
        ReconcileDesk reconcile,
        RatingDesk rating,
        MembersDesk members,
        OrganizeUnits organizing,
        MeetingDesk meetings,
        OverviewDesk overview,
        SampleData sample) {}

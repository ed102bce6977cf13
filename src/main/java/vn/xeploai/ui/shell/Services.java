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
 * What the places need of an open database, by what the user does there.
 *
 * @param figures Tổng hợp, Đối chiếu
 * @param papers Báo cáo
 * @param intake Nhập tệp Excel
 * @param registers Tổ chức, Đảng viên
 * @param review Tổng quan, Kiểm điểm, Xếp loại
 */
public record Services(Figures figures, Papers papers, Intake intake, Registers registers, Review review) {
    /**
     * Counting, and what stands behind it.
     *
     * @param years figures
     * @param names behind the figures
     * @param reports writes the annual report
     * @param reconcile checks printed figures
     */
    public record Figures(YearDesk years, NamesDesk names, ReportDesk reports, ReconcileDesk reconcile) {}

    /**
     * What is printed.
     *
     * @param forms writes any form
     * @param paper shows and prints pages, keeps how documents look
     */
    public record Papers(FormsDesk forms, PaperDesk paper) {}

    /**
     * What is brought in.
     *
     * @param workbooks checks workbooks
     * @param sample invented data for an empty database
     */
    public record Intake(IntakeDesk workbooks, SampleData sample) {}

    /**
     * What is kept from year to year.
     *
     * @param members their records
     * @param organizing the tree of organizations
     */
    public record Registers(MembersDesk members, OrganizeUnits organizing) {}

    /**
     * The work of one year.
     *
     * @param overview the year at a glance, its settings, its list
     * @param meetings review sessions
     * @param rating sheets of the place "Xếp loại"
     */
    public record Review(OverviewDesk overview, MeetingDesk meetings, RatingDesk rating) {}
}

package vn.xeploai.report.form;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.SubjectType;

/** Danh mục báo cáo. */
public final class Reports {
    /** Báo cáo tổng hợp năm. */
    public static final ReportKind ANNUAL = everywhere("tong-hop-nam", "report.annual.listed", AnnualReports::of);

    private static final List<ReportKind> ALL = List.of(
            ANNUAL,
            everywhere("bieu-a", "report.list.GRASSROOTS.listed", source -> SummaryList.report(source, SubjectType.GRASSROOTS)),
            everywhere("bieu-b", "report.list.CELLS.listed", source -> SummaryList.report(source, SubjectType.CELLS)),
            everywhere("bieu-c", "report.list.MEMBERS.listed", source -> SummaryList.report(source, SubjectType.MEMBERS)),
            everywhere("danh-sach-dang-vien", "report.form.members.listed", MemberList::of),
            everywhere("chua-xep-loai", "report.form.not-rated.listed", NotRatedLists::of),
            everywhere("kiem-soat-ty-le", "report.form.cap.listed", CapControl::of),
            everywhere("overrides", "report.form.overrides.listed", OverrideList::of),
            everywhere("so-dang-vien", "report.form.register.listed", MemberRegister::of),
            everywhere("thong-ke-dang-vien", "report.form.statistics.listed", MemberStatistics::of),
            everywhere("huy-hieu-dang", "report.form.badges.listed", BadgeList::of),
            everywhere("danh-sach-du-hop", "report.form.attendance.listed", MeetingPapers::attendance),
            everywhere("phieu-bieu-quyet", "report.form.ballot.listed", MeetingPapers::ballots),
            onPaper("bien-ban-kiem-phieu", "report.form.tally.listed", MeetingPapers::tallyMinutes),
            onPaper("bien-ban-hop", "report.form.minutes.listed", MeetingPapers::minutes),
            onPaper("ban-kiem-diem", "report.form.self-review.listed", SelfReviews::of),
            onPaper("to-trinh", "report.form.proposal.listed", Decisions::proposal),
            onPaper("quyet-dinh", "report.form.decision.listed", Decisions::decision),
            onPaper("thong-bao", "report.form.notice.listed", Decisions::notice));

    private Reports() {}

    /** All reports, in the order they are offered. */
    public static List<ReportKind> list() {
        return ALL;
    }

    /** The report of that name, if there is one. */
    public static Optional<ReportKind> find(String name) {
        return list().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    private static ReportKind everywhere(String name, String titleKey, Form form) {
        return new ReportKind(name, List.of(FileFormat.values()), titleKey, form);
    }

    /** Forms of running text: a workbook would only break their lines. */
    private static ReportKind onPaper(String name, String titleKey, Form form) {
        return new ReportKind(name, List.of(FileFormat.DOCX, FileFormat.PDF), titleKey, form);
    }
}

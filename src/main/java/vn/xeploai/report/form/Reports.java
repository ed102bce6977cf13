package vn.xeploai.report.form;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.SubjectType;

/** Danh mục báo cáo. */
public final class Reports {
    /** Báo cáo tổng hợp năm. */
    public static final ReportKind ANNUAL = everywhere("tong-hop-nam", "report.annual.listed", AnnualReports::of);

    /** Biểu 6F belongs to the set of 11-HD/BTCTW of 2021. */
    private static final int FIRST_6F = 2021;
    private static final List<ReportKind> ALL = List.of(
            ANNUAL,
            everywhere("bieu-a", "report.list.GRASSROOTS.listed", source -> SummaryList.report(source, SubjectType.GRASSROOTS)),
            everywhere("bieu-b", "report.list.CELLS.listed", source -> SummaryList.report(source, SubjectType.CELLS)),
            everywhere("bieu-c", "report.list.MEMBERS.listed", source -> SummaryList.report(source, SubjectType.MEMBERS)),
            everywhere("bieu-d", "report.form.collectives.listed", LeadershipLists::collectives),
            everywhere("bieu-e", "report.form.leaders.listed", LeadershipLists::leaders),
            everywhere("bieu-6f", "report.form.reviews.listed", ReviewStatistics::of).in(Years.from(FIRST_6F)).partlySeen(),
            everywhere("danh-sach-dang-vien", "report.form.members.listed", MemberList::of).partlySeen(),
            everywhere("chua-xep-loai", "report.form.not-rated.listed", NotRatedLists::of),
            everywhere("kiem-soat-ty-le", "report.form.cap.listed", CapControl::of),
            everywhere("overrides", "report.form.overrides.listed", OverrideList::of),
            everywhere("so-dang-vien", "report.form.register.listed", MemberRegister::of).partlySeen(),
            everywhere("han-che-khac-phuc", "report.form.limitations.listed", LimitationLists::of),
            everywhere("thong-ke-dang-vien", "report.form.statistics.listed", MemberStatistics::of),
            everywhere("huy-hieu-dang", "report.form.badges.listed", BadgeList::of),
            everywhere("danh-sach-du-hop", "report.form.attendance.listed", MeetingPapers::attendance),
            everywhere("phieu-bieu-quyet", "report.form.ballot.listed", BallotPapers::levels).alsoOfBodies(BallotPapers::levelsOfBodies),
            everywhere("phieu-binh-chon", "report.form.excellence.listed", BallotPapers::excellence)
                    .alsoOfBodies(BallotPapers::excellenceOfBodies),
            onPaper("bien-ban-kiem-phieu", "report.form.tally.listed", BallotPapers::tally).alsoOfBodies(BallotPapers::tallyOfBodies),
            onPaper("bien-ban-hop", "report.form.minutes.listed", MeetingPapers::minutes)
                    .alsoOfBodies(MeetingPapers::minutesOfBodies),
            onPaper("ban-kiem-diem", "report.form.self-review.listed", SelfReviews::of).partlySeen(),
            onPaper("ban-kiem-diem-trong", "report.form.self-review.blank-listed", SelfReviews::blank).partlySeen(),
            onPaper("bao-cao-kiem-diem", "report.form.collective-review.listed", CollectiveReviews::of)
                    .in(CollectiveReviews.YEARS).partlySeen().alsoOfBodies(CollectiveReviews::ofBody),
            onPaper("phieu-phan-tich", "report.form.slip.listed", AnalysisSlips::of).in(AnalysisSlips.YEARS).partlySeen()
                    .alsoOfBodies(AnalysisSlips::ofBody),
            onPaper("to-trinh", "report.form.proposal.listed", Decisions::proposal),
            onPaper("quyet-dinh", "report.form.decision.listed", Decisions::decision),
            onPaper("thong-bao", "report.form.notice.listed", Decisions::notice));

    private Reports() {}

    /** All reports, in the order they are offered. */
    public static List<ReportKind> list() {
        return ALL;
    }

    /** The reports laid down for that year, in the order they are offered. */
    public static List<ReportKind> of(int year) {
        return ALL.stream().filter(kind -> kind.years().contains(year)).toList();
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

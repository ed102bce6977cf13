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
            everywhere("bieu-c", "report.list.MEMBERS.listed", source -> SummaryList.report(source, SubjectType.MEMBERS)));

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
}

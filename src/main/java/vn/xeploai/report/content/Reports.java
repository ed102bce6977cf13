package vn.xeploai.report.content;

import java.util.List;
import java.util.Optional;

/** Danh mục báo cáo. */
public final class Reports {
    /** Báo cáo tổng hợp năm. */
    public static final ReportKind ANNUAL = new ReportKind("tong-hop-nam", List.of("xlsx"), "report.annual.listed");

    private Reports() {}

    /** All reports, in the order they are offered. */
    public static List<ReportKind> list() {
        return List.of(ANNUAL);
    }

    /** The report of that name, if there is one. */
    public static Optional<ReportKind> find(String name) {
        return list().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}

package vn.xeploai.report.printing;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.AnnualReport;
import vn.xeploai.report.content.AnnualReports;
import vn.xeploai.report.content.DocumentHead;
import vn.xeploai.report.excel.AnnualReportWorkbook;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** Xuất báo cáo tổng hợp năm. Printed in Vietnamese whatever language the screens speak. */
public final class PrintReport {
    private static final int STEPS = 4;

    private final CountYear counting;
    private final Regulations regulations;

    /** Prints from that desk. */
    public PrintReport(Desk desk, Regulations regulations) {
        this.counting = new CountYear(desk, regulations);
        this.regulations = regulations;
    }

    /**
     * Writes the annual report; an existing file is replaced only by a whole new one.
     *
     * @param unitCode the unit, {@code null} for the whole database
     * @param progress asked between the steps; after the last one the file is written whole
     * @throws vn.xeploai.model.problem.ProblemException {@code RP-} when it cannot be written or there is no such unit
     * @throws CancellationException when the user gave up; nothing was written then
     */
    public void annual(int year, @Nullable String unitCode, Path out, Progress progress) {
        YearCount current = counting.count(year);
        goOn(progress, 1);
        YearCount previous = regulations.of(year - 1).isPresent() ? counting.count(year - 1) : null;
        goOn(progress, 2);
        AnnualReport report =
                AnnualReports.of(current, previous, unitCode, DocumentHead.EMPTY, Texts.vietnamese());
        goOn(progress, 3);
        AnnualReportWorkbook.write(report, out);
    }

    private static void goOn(Progress progress, int stepsDone) {
        progress.at(stepsDone, STEPS);
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }
}

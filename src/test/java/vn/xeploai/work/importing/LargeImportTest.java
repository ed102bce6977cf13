package vn.xeploai.work.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LargeImportTest {
    private static final int MANY = 5_000;

    @TempDir
    private Path folder;

    private static TestWorkbook district() {
        TestWorkbook workbook = Ward.cells().sheet("Đảng viên", Ward.MEMBERS);
        for (int i = 0; i < MANY; i++) {
            workbook.row("P.1", "D" + i, "Nguyễn Văn " + i, "1970", "03/02/1999", "", "%08d".formatted(i));
        }
        workbook.sheet("Xếp loại đảng viên", Ward.MEMBER_RATINGS);
        for (int i = 0; i < MANY; i++) {
            workbook.row(2021, "P.1", "D" + i, "", "", 90.5, "HTXSNV", "HTTNV");
        }
        return workbook;
    }

    /** Counts what is reported and gives up after so many reports. */
    private static Progress patientFor(long reports, AtomicLong seen) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                seen.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return seen.get() >= reports;
            }
        };
    }

    @Test
    void a_district_is_planned_and_written_in_seconds() {
        Ward ward = new Ward(folder);
        Path file = ward.file(district());
        ImportWorkbook errand = new ImportWorkbook(ward.desk, Ward.REGULATIONS, new ProgramWorkbook());
        AtomicLong reports = new AtomicLong();
        long start = System.nanoTime();
        ImportPlan plan = errand.plan(file, patientFor(Long.MAX_VALUE, reports));
        errand.write(plan, Progress.NONE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(plan.count(RowState.NEW)).isEqualTo(2 * MANY + 3);
        assertThat(reports.get()).isGreaterThan(2 * MANY);
    }

    @Test
    void cancelling_while_reading_checking_or_writing_leaves_the_desk_alone() {
        Ward ward = new Ward(folder);
        Path file = ward.file(district());
        ImportWorkbook errand = new ImportWorkbook(ward.desk, Ward.REGULATIONS, new ProgramWorkbook());
        AtomicLong all = new AtomicLong();
        ImportPlan plan = errand.plan(file, patientFor(Long.MAX_VALUE, all));
        for (long reports : new long[] {0, 100, all.get() - 100}) {
            assertThatThrownBy(() -> errand.plan(file, patientFor(reports, new AtomicLong())))
                    .isInstanceOf(CancellationException.class);
        }
        for (long reports : new long[] {0, 1, 5}) {
            assertThatThrownBy(() -> errand.write(plan, patientFor(reports, new AtomicLong())))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(ward.desk.changes()).isZero();
        assertThat(ward.organizations()).isEmpty();
        assertThat(errand.write(plan, Progress.NONE).count(RowState.NEW)).isEqualTo(2 * MANY + 3);
    }
}

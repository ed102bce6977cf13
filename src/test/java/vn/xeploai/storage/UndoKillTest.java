package vn.xeploai.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.work.importing.ImportResult;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.importing.UndoImport;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;
import vn.xeploai.workbook.WorkbookFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Killed anywhere between importing and undoing: the journal and the records tell the same, all of it or nothing. */
class UndoKillTest {
    private static final int PEOPLE = 600;

    @Test
    void an_import_and_its_undoing_are_whole_whenever_the_program_is_killed(@TempDir Path parent) throws Exception {
        Path directory = parent.resolve("data");
        Random random = new Random(11);
        for (int kill = 0; kill < Integer.getInteger("xeploai.kills", 3); kill++) {
            killedAfter(directory, 3 + random.nextInt(5), random.nextInt(120));
            try (Desk desk = DataDirectory.open(directory)) {
                UndoImport undo = new UndoImport(desk, new WorkbookFile().spelling());
                int members = desk.<Integer>look(records -> records.members().all().size());
                boolean stands = undo.list().stream().anyMatch(PastImport::isUndoable);
                assertThat(members).isEqualTo(stands ? PEOPLE : 0);
                assertThat(desk.<Integer>look(records -> records.organizations().all().size())).isEqualTo(stands ? 2 : 0);
                if (stands) {
                    assertThat(undo.undoLatest(Progress.NONE)).isInstanceOf(UndoResult.Undone.class);
                }
            }
        }
    }

    static void importAndUndoForEver(Desk desk, Path directory, Consumer<String> say) {
        ImportWorkbook errand = new ImportWorkbook(desk, EditionReader.shipped(), new ProgramWorkbook());
        UndoImport undo = new UndoImport(desk, new WorkbookFile().spelling());
        TestWorkbook workbook = new TestWorkbook().sheet("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp")
                .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở").line("P.1|P|Chi bộ 1|Chi bộ trực thuộc")
                .sheet("Đảng viên", "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng");
        for (int i = 0; i < PEOPLE; i++) {
            workbook.line("P.1|D" + i + "|Nguyễn Văn Một|1970|03/02/1999");
        }
        Path file = workbook.write(directory.resolveSibling("people.xlsx"));
        while (say != null) {
            ImportResult written = errand.write(errand.plan(file, Progress.NONE), Progress.NONE);
            say.accept("imported");
            if (!(undo.undo(written.number(), Progress.NONE) instanceof UndoResult.Undone)) {
                throw new IllegalStateException("refused");
            }
            say.accept("undone");
        }
    }

    private static void killedAfter(Path directory, int words, int milliseconds) throws IOException, InterruptedException {
        Process program = OtherProgram.start("import", directory);
        int heard = 0;
        try (BufferedReader said = OtherProgram.words(program)) {
            for (String word = said.readLine(); word != null; word = said.readLine()) {
                if (++heard == words) {
                    TimeUnit.MILLISECONDS.sleep(milliseconds);
                    program.destroyForcibly();
                }
            }
        } catch (IOException closedByTheKill) {
            assertThat(heard).isPositive();
        }
        program.waitFor();
        assertThat(heard).isGreaterThanOrEqualTo(words);
    }
}

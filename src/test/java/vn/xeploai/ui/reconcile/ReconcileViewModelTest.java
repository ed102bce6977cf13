package vn.xeploai.ui.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.FakeReconcileDesk;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.PrintedFigures;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.reconciling.ReconciledFile;

import static org.assertj.core.api.Assertions.assertThat;

class ReconcileViewModelTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeReconcileDesk desk = new FakeReconcileDesk();
    private final ReconcileViewModel model = model(new DirectTaskRunner(), desk);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_pasted_table_shows_each_row_with_its_verdict_and_why() {
        paste("Đơn vị\tĐược đánh giá\tMức\tSố lượng\tTỷ lệ\nA\t29\tHTTNV\t27\t96,6\nA\t29\tHTNV\t1\t3,4\nA\t29\tKHTNV\tmột\t0");
        assertThat(model.rows()).extracting(row -> row.line().row() + " " + row.line().verdictWords())
                .containsExactly("2 sai", "3 đúng", "4 chưa đọc được");
        assertThat(model.rows().getFirst().line().message()).contains("chỉ có thể là 28");
        assertThat(model.rows().getFirst().line()).satisfies(line -> {
            assertThat(line.expected()).isEqualTo("93,1");
            assertThat(line.denominator()).isEqualTo("29");
        });
        assertThat(shown().lines()).isEqualTo("3 dòng, 2 tỷ lệ:");
        assertThat(shown().counts()).extracting(Checked.Count::words)
                .containsExactly("1 đúng", "1 sai", "1 chưa đọc được");
    }

    @Test
    void every_kind_of_verdict_has_its_own_sign() {
        paste(PrintedFigures.block());
        assertThat(shown().lines()).isEqualTo("60 dòng, 59 tỷ lệ:");
        assertThat(shown().counts()).extracting(Checked.Count::sign).containsExactly(VerdictSign.values());
    }

    @Test
    void only_what_somebody_should_look_at_is_shown_when_asked() {
        paste(PrintedFigures.block());
        int all = model.rows().size();
        model.show(ReconcileViewModel.Filter.FAULTS);
        assertThat(model.rows()).isNotEmpty().hasSizeLessThan(all).allMatch(row -> row.line().isFault());
        assertThat((long) model.rows().size()).isEqualTo(shown().faults());
        model.show(ReconcileViewModel.Filter.ALL);
        assertThat(model.rows()).hasSize(all);
    }

    @Test
    void the_next_table_is_shown_whole_again() {
        paste(PrintedFigures.block());
        model.show(ReconcileViewModel.Filter.FAULTS);
        paste("A\t29\tHTTNV\t28\t96,6");
        assertThat(model.filter()).isEqualTo(ReconcileViewModel.Filter.ALL);
        assertThat(model.rows()).hasSize(1);
        assertThat(shown().remarks()).singleElement().asString().contains("không có dòng tiêu đề").contains("mức C");
    }

    @Test
    void a_file_gets_the_answers_of_the_command_line() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"),
                "group,total,assessed,level,count,printed_percent,decimals\nA,29,29,HTTNV,28,96.6,1\n");
        dialogs.toRead = file;
        model.choose();
        assertThat(model.step().get()).isInstanceOfSatisfying(ReconcileStep.Shown.class, shown -> {
            assertThat(shown.source()).isEqualTo("a.csv");
            assertThat(shown.table().answer()).isEqualTo(desk.file(file));
        });
    }

    @Test
    void a_wrong_file_is_told_in_the_place_and_tried_again_once_mended() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
        dialogs.toRead = file;
        model.choose();
        assertThat(model.step().get()).isInstanceOfSatisfying(ReconcileStep.Refused.class,
                refused -> assertThat(refused.sentence()).contains("a.csv").contains("không có dòng tiêu đề"));
        assertThat(model.rows()).isEmpty();
        Files.writeString(file, "level,count,printed_percent\nHTTNV,28,96.6\nHTNV,1,3.4");
        model.again();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void words_that_are_no_table_are_told_in_the_place() {
        paste("Kính gửi đồng chí");
        assertThat(model.step().get()).isInstanceOfSatisfying(ReconcileStep.Refused.class,
                refused -> assertThat(refused.sentence()).startsWith("Không nhận ra các cột"));
        paste("level\tcount\tprinted_percent\nHTTNV\t28\t");
        assertThat(model.step().get()).isInstanceOfSatisfying(ReconcileStep.Refused.class,
                refused -> assertThat(refused.sentence()).isEqualTo("Không có tỷ lệ nào để đối chiếu."));
    }

    @Test
    void an_empty_clipboard_changes_nothing_and_says_what_to_do() {
        paste(PrintedFigures.block());
        int all = model.rows().size();
        paste("  \n");
        assertThat(model.rows()).hasSize(all);
        assertThat(notice().kind()).isEqualTo(Notice.Kind.WARNING);
    }

    @Test
    void giving_up_a_file_changes_nothing() {
        model.choose();
        assertThat(model.step().get()).isInstanceOf(ReconcileStep.Empty.class);
    }

    @Test
    void what_is_shown_is_copied_with_headings() {
        paste("A\t29\tHTTNV\t27\t96,6\nA\t29\tHTNV\t2\t6,9");
        model.show(ReconcileViewModel.Filter.FAULTS);
        model.copyAll();
        assertThat(dialogs.copied.lines().toList()).satisfiesExactly(
                headings -> assertThat(headings).startsWith("Dòng\tNhóm\tMức\tSố lượng\t"),
                row -> assertThat(row).startsWith("1\tA\tHTTNV\t27\t96,6\tsai\t93,1\t29\t27/29"));
        assertThat(notice().text()).contains("1 dòng");
        model.copy(List.of());
        assertThat(dialogs.copied.lines()).hasSize(1);
    }

    @Test
    void all_findings_are_written_and_the_folder_can_be_opened() {
        model.export();
        assertThat(desk.written).as("nothing to write yet").isNull();
        paste("A\t29\tHTTNV\t27\t96,6");
        dialogs.toWrite = Path.of("out.xlsx");
        model.export();
        assertThat(dialogs.suggested).isEqualTo("Doi-chieu-so-lieu.xlsx");
        assertThat(desk.written).isEqualTo(Path.of("out.xlsx"));
        Objects.requireNonNull(notice().action()).run().run();
        assertThat(dialogs.folderShownOf).isEqualTo(Path.of("out.xlsx"));
    }

    @Test
    void a_place_that_refuses_the_file_is_told() {
        ReconcileViewModel refused = model(new DirectTaskRunner(), new Refusing(new ProblemException(Desks.Code.LOCKED.error())));
        dialogs.copied = "A\t29\tHTTNV\t27\t96,6";
        refused.paste();
        dialogs.toWrite = Path.of("out.xlsx");
        refused.export();
        assertThat(Objects.requireNonNull(refused.notice().get()).kind()).isEqualTo(Notice.Kind.ERROR);
        ReconcileViewModel broken = model(new DirectTaskRunner(), new Refusing(new IllegalStateException("x")));
        dialogs.copied = "A\t29\tHTTNV\t27\t96,6";
        broken.paste();
        broken.export();
        assertThat(Objects.requireNonNull(broken.notice().get()).text()).contains("sự cố");
    }

    @Test
    void a_fault_of_the_program_while_checking_is_told_with_its_code() {
        ReconcileViewModel broken = model(new DirectTaskRunner(), new FakeReconcileDesk() {
            @Override
            public ReconciledFile pasted(String block) {
                throw new IllegalStateException("x");
            }
        });
        dialogs.copied = "x";
        broken.paste();
        assertThat(broken.step().get()).isInstanceOfSatisfying(ReconcileStep.Refused.class,
                refused -> assertThat(refused.sentence()).contains("mã "));
    }

    @Test
    void checking_can_be_stopped_and_leaves_what_was_there() {
        HeldTaskRunner held = new HeldTaskRunner();
        ReconcileViewModel waiting = model(held, desk);
        dialogs.copied = "A\t29\tHTTNV\t27\t96,6";
        waiting.paste();
        assertThat(waiting.isWorking()).isTrue();
        waiting.paste();
        waiting.choose();
        assertThat(held.waiting()).as("one at a time").isEqualTo(1);
        waiting.cancel();
        held.releaseAll();
        assertThat(waiting.isWorking()).isFalse();
        assertThat(waiting.step().get()).isInstanceOf(ReconcileStep.Empty.class);
    }

    private Checked shown() {
        return ((ReconcileStep.Shown) model.step().get()).table();
    }

    private Notice notice() {
        return Objects.requireNonNull(model.notice().get());
    }

    private void paste(String block) {
        dialogs.copied = block;
        model.paste();
    }

    private ReconcileViewModel model(TaskRunner runner, ReconcileDesk over) {
        return new ReconcileViewModel(over, runner, dialogs, Texts.vietnamese());
    }

    /** Writes nothing. */
    private static final class Refusing extends FakeReconcileDesk {
        private final RuntimeException why;

        Refusing(RuntimeException why) {
            this.why = why;
        }

        @Override
        public void write(ReconciledFile answer, Path out) {
            throw why;
        }
    }
}

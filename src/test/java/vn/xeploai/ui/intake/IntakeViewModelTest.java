package vn.xeploai.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.importing.RowState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class IntakeViewModelTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> happened = new ArrayList<>();

    @Test
    void nothing_is_written_before_the_user_says_so() {
        IntakeViewModel model = chosen(new DirectTaskRunner(), (_, _) -> Desks.clean(() -> happened.add("written")));
        assertThat(happened).isEmpty();
        assertThat(model.step().get()).isInstanceOfSatisfying(Step.Preview.class, preview -> {
            assertThat(preview.workbook().rows()).hasSize(5);
            assertThat(preview.workbook().count(RowState.NEW)).isEqualTo(2);
            assertThat(preview.workbook().count(RowState.CHANGED)).isEqualTo(2);
            assertThat(preview.workbook().problems()).hasSize(1);
        });
        assertThat(model.filter().get()).isEqualTo(Filter.ALL);
        model.write();
        assertThat(happened).containsExactly("written", "stored");
        assertThat(model.step().get()).isInstanceOfSatisfying(Step.Done.class,
                done -> assertThat(done.sentence()).contains("members.xlsx", "2 dòng mới"));
    }

    @Test
    void every_problem_is_listed_with_sheet_and_cell() {
        IntakeViewModel model = chosen(new DirectTaskRunner(), (_, _) -> Desks.faulty(Desks.Code.BAD_DATE, Desks.Code.TWICE));
        assertThat(model.step().get()).isInstanceOfSatisfying(Step.Preview.class, faulty ->
                assertThat(model.problems(faulty.workbook())).extracting(ProblemRow::sheet, ProblemRow::cell)
                        .containsExactly(
                                tuple("Đảng viên", "D14"),
                                tuple("Xếp loại đảng viên", "B112")));
        model.write();
        assertThat(happened).isEmpty();
        model.copyProblems();
        assertThat(dialogs.copied.lines()).hasSize(2).first().asString().startsWith("Đảng viên\tD14\t");
    }

    @Test
    void a_mended_workbook_is_checked_again() {
        boolean[] mended = {false};
        IntakeViewModel model = chosen(new DirectTaskRunner(),
                (_, _) -> mended[0] ? Desks.clean(() -> {}) : Desks.faulty(Desks.Code.BAD_DATE));
        mended[0] = true;
        model.again();
        assertThat(model.step().get()).isInstanceOfSatisfying(Step.Preview.class,
                preview -> assertThat(preview.workbook().hasErrors()).isFalse());
    }

    @Test
    void an_unreadable_workbook_is_refused_with_its_sentence() {
        IntakeViewModel model = chosen(new DirectTaskRunner(), (_, _) -> {
            throw new ProblemException(Desks.Code.LOCKED.error());
        });
        assertThat(model.step().get()).isInstanceOfSatisfying(Step.Refused.class,
                refused -> assertThat(refused.sentence()).contains("D:\\"));
    }

    @Test
    void the_check_can_be_cancelled() {
        HeldTaskRunner held = new HeldTaskRunner();
        IntakeViewModel model = chosen(held, (_, _) -> Desks.clean(() -> happened.add("written")));
        held.show(0.5);
        assertThat(model.progress().get()).isEqualTo(0.5);
        assertThat(model.isWorking()).isTrue();
        model.leave();
        assertThat(model.step().get()).as("not left alone while it works").isInstanceOf(Step.Checking.class);
        model.cancel();
        held.releaseAll();
        assertThat(model.step().get()).isInstanceOfSatisfying(Step.Refused.class,
                refused -> assertThat(refused.sentence()).contains("Dữ liệu giữ nguyên"));
        model.leave();
        assertThat(model.step().get()).isInstanceOf(Step.Idle.class);
        assertThat(model.source()).isEmpty();
    }

    @Test
    void without_a_file_nothing_begins() {
        IntakeViewModel model = model(new DirectTaskRunner(), (_, _) -> Desks.clean(() -> {}));
        model.choose();
        assertThat(model.step().get()).isInstanceOf(Step.Idle.class);
        model.again();
        assertThat(model.step().get()).isInstanceOf(Step.Idle.class);
    }

    @Test
    void sample_data_are_written_the_same_way() {
        IntakeViewModel model = model(new DirectTaskRunner(), (_, _) -> Desks.clean(() -> {}));
        model.fill(_ -> happened.add("filled"), () -> happened.add("shown"));
        assertThat(happened).containsExactly("filled", "shown");
        assertThat(model.step().get()).isInstanceOf(Step.Done.class);
    }

    private IntakeViewModel chosen(TaskRunner runner, IntakeDesk desk) {
        IntakeViewModel model = model(runner, desk);
        dialogs.toRead = Path.of("folder", "members.xlsx");
        model.choose();
        return model;
    }

    private IntakeViewModel model(TaskRunner runner, IntakeDesk desk) {
        return new IntakeViewModel(desk, runner, dialogs, Texts.vietnamese(), () -> happened.add("stored"));
    }
}
